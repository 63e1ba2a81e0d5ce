import type { Language } from "../../../domain/language";
import { addressIn, ownName } from "../../../domain/language";
import type { ListedRequest } from "../../../domain/signature/signature-request";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { requestAddress, requestsAddress } from "./signature-address";

export type ArticleChoice = { slug: string; title: string; language: Language };

const RequestRow = (request: ListedRequest) => {
  const language = useLanguage();
  const { signatures: messages } = messagesIn(language);
  const { id, title, name, state, signedAt, expiresAt, claims } = request;
  const day = (at: string) => formatDay(at.slice(0, 10), language);
  const isLive = state === "new" || state === "open";
  return (
    <li className="row">
      <a href={addressIn(language, requestAddress(id))}>{messages.shown.title(name ?? messages.struckName, title)}</a>
      <p>
        {signedAt ? messages.signedOn(day(signedAt)) : messages.states[state]}. {messages.progress(claims)}.
        {isLive && ` ${messages.until(day(expiresAt))}.`}
      </p>
    </li>
  );
};

/** The form that begins a request, and every request that was made. */
export const RequestsView = ({ requests, articles }: { requests: ListedRequest[]; articles: ArticleChoice[] }) => {
  const language = useLanguage();
  const { signatures: messages } = messagesIn(language);
  return (
    <>
      <p className="mt-3">{messages.lead}</p>
      <section className="mt-6" aria-labelledby="choose">
        <h2 id="choose">{messages.choose.heading}</h2>
        <form
          method="get"
          action={addressIn(language, `${requestsAddress}/new`)}
          className="mt-4 grid grid-cols-1 justify-items-start gap-5"
        >
          <div className="field w-full">
            <label htmlFor="article" className="font-semibold">
              {messages.choose.guide}
            </label>
            <select id="article" name="article">
              {articles.map(({ slug, title, language: spoken }) => (
                <option key={slug} value={slug}>
                  {spoken === language ? title : `${title} (${ownName(spoken)})`}
                </option>
              ))}
            </select>
          </div>
          <Button type="submit">{messages.choose.button}</Button>
        </form>
      </section>
      <section className="mt-8" aria-labelledby="listed">
        <h2 id="listed">{messages.listed}</h2>
        {requests.length === 0 ? (
          <p className="mt-3">{messages.none}</p>
        ) : (
          <ul className="mt-3">
            {requests.map((request) => (
              <RequestRow key={request.id} {...request} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
};
