import { articleAddress } from "../../domain/article/article-slug";
import { addressIn } from "../../domain/language";
import { type ClaimAnswer, signingAddress } from "../../domain/signature/signature-request";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import { formAction } from "../../ui/form/form-action";
import { TextField } from "../../ui/form/text-field";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";
import { ClaimView } from "./claim-view";
import type { SigningPage } from "./load-signing";

type Shown = Exclude<SigningPage, { kind: "ended" | "claim" }>;

/** Says what it is about, and asks before the address belongs to this browser. */
const StartForm = ({ token, requestedBy, expert, claims, until }: Shown) => {
  const language = useLanguage();
  const { start: messages } = messagesIn(language).signing;
  return (
    <>
      <p className="mt-3 text-lead">{messages.lead(expert.name, requestedBy, claims.length)}</p>
      <p className="mt-3">{messages.what}</p>
      <p className="mt-3">{messages.pause(formatDay(until, language))}</p>
      <p className="mt-3">{messages.bound}</p>
      <form method="post" action={formAction(language, "/api/claims/open")} className="mt-6">
        <input type="hidden" name="token" value={token} />
        <Button type="submit">{messages.button}</Button>
      </form>
    </>
  );
};

/** Name, role and what readers may see of them. */
const SignForm = ({ token, expert, claims }: Shown) => {
  const language = useLanguage();
  const { sign: messages } = messagesIn(language).signing;
  const agreed = claims.filter(({ answer }) => answer === "agree").length;
  const unanswered = claims.filter(({ answer }) => answer === null).length;
  if (unanswered === claims.length) return <p className="mt-3">{messages.early}</p>;
  return (
    <form
      method="post"
      action={formAction(language, "/api/claims/sign")}
      className="mt-3 grid grid-cols-1 justify-items-start gap-5"
    >
      <div>
        <p>{messages.agreed(agreed)}</p>
        {unanswered > 0 && <p>{messages.unanswered(unanswered)}</p>}
      </div>
      <input type="hidden" name="token" value={token} />
      <TextField
        name="name"
        label={messages.name}
        defaultValue={expert.name}
        autoComplete="name"
        maxLength={80}
        required
      />
      <TextField name="role" label={messages.role} hint={messages.roleHint} defaultValue={expert.role} maxLength={80} />
      <fieldset>
        <legend className="font-semibold">{messages.named}</legend>
        <label className="tick">
          <input type="radio" name="named" value="yes" defaultChecked />
          <span>{messages.yes}</span>
        </label>
        <br />
        <label className="tick">
          <input type="radio" name="named" value="no" />
          <span>{messages.no}</span>
        </label>
      </fieldset>
      <TextField
        name="description"
        label={messages.description}
        hint={messages.descriptionHint}
        maxLength={80}
        autoComplete="off"
      />
      <div>
        <p className="text-quiet">{messages.final}</p>
        <p className="mt-3">
          <Button type="submit">{messages.button}</Button>
        </p>
      </div>
    </form>
  );
};

/** Every claim with what the expert says of it, and the signature at the end. */
const ClaimList = (page: Shown) => {
  const { token, claims, spoken } = page;
  const language = useLanguage();
  const { signing: messages } = messagesIn(language);
  const at = (position: number) => addressIn(language, signingAddress(token, position));
  const next = claims.find(({ answer, isCurrent }) => answer === null && isCurrent);
  const status = (answer: ClaimAnswer | null) => (answer === null ? messages.unanswered : messages.given[answer]);
  const answered = claims.filter(({ answer }) => answer !== null).length;
  return (
    <>
      <p className="mt-2 text-quiet">{messages.answered(answered, claims.length)}</p>
      {next && (
        <p className="mt-4">
          <ButtonLink href={at(next.position)}>{messages.goOn(next.position)}</ButtonLink>
        </p>
      )}
      <section className="mt-6" aria-labelledby="all">
        <h2 id="all">{messages.all}</h2>
        <ol className="mt-3">
          {claims.map(({ position, state, answer, isCurrent }) => (
            <li key={position} className="row">
              <a href={at(position)} lang={spoken}>
                {position}. {state.quote}
              </a>
              <p>{isCurrent ? status(answer) : messages.outdated}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="mt-8" aria-labelledby="sign">
        <h2 id="sign">{messages.sign.heading}</h2>
        <SignForm {...page} />
      </section>
    </>
  );
};

const Signed = ({ article, title, claims, isPublished, requestedBy }: Shown) => {
  const { signed: messages } = messagesIn(useLanguage()).signing;
  const agreed = claims.filter(({ answer }) => answer === "agree").length;
  return (
    <>
      <p className="mt-3 text-lead">{messages.count(agreed, title)}</p>
      {agreed > 0 && (
        <p className="mt-3">
          {isPublished ? messages.shown : messages.later} {messages.falls}
        </p>
      )}
      <p className="mt-3">{messages.remove(requestedBy)}</p>
      {isPublished && (
        <p className="mt-6">
          <ButtonLink href={articleAddress(article)}>{messages.guide}</ButtonLink>
        </p>
      )}
    </>
  );
};

/** What an address shows that an expert was sent, from the first look to the thanks. */
export const SigningView = (page: SigningPage) => {
  const { ended } = messagesIn(useLanguage()).signing;
  switch (page.kind) {
    case "new":
      return <StartForm {...page} />;
    case "claim":
      return <ClaimView {...page} />;
    case "open":
      return <ClaimList {...page} />;
    case "signed":
      return <Signed {...page} />;
    case "ended":
      return (
        <>
          <p className="mt-3 text-lead">{ended[page.why]}</p>
          <p className="mt-3">{ended.what}</p>
        </>
      );
  }
};
