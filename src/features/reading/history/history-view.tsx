import { articleAddress } from "../../../domain/article/article-slug";
import { feedAddress } from "../../../domain/article/history-address";
import type { SignedBy, SignedClaims } from "../../../domain/signature/signed-claims";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { ArticleCrumb } from "../article-crumb";
import { CompareForm } from "./compare-form";
import type { History } from "./history";
import { RevisionEntry } from "./revision-entry";

/** Who signed which claims, and when. */
const SignedList = ({ slug, signers }: { slug: string; signers: SignedBy[] }) => {
  const language = useLanguage();
  const { history: messages, reading } = messagesIn(language);
  return (
    <section className="mt-10" aria-labelledby="signed">
      <h2 id="signed">{messages.signed}</h2>
      <p className="mt-2">{messages.signedAbout}</p>
      <ul className="mt-3">
        {signers.map(({ request, signer, on, claims }) => (
          <li key={request} className="border-t border-line py-3">
            <p className="font-semibold">{messages.signedBy(signer ?? reading.anExpert, formatDay(on, language))}</p>
            <details className="fold">
              <summary>
                <span>{messages.signedCount(claims.length)}</span>
              </summary>
              <ul className="excerpts">
                {claims.map(({ fact, quote }) => (
                  <li key={fact}>
                    <a href={`${articleAddress(slug)}#fact-${fact}`}>{quote}</a>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Every version of a guide, and any two of them side by side; and who signed what it says now. */
export const HistoryView = ({ history, signed }: { history: History; signed: SignedClaims | null }) => {
  const messages = messagesIn(useLanguage()).history;
  const { slug, title, revisions } = history;
  return (
    <>
      <ArticleCrumb article={history} here={messages.short} />
      <h1 className="mt-2">{messages.title(title)}</h1>
      <p className="mt-3 text-lead">{messages.about}</p>
      <p className="mt-2">
        <a className="inline-flex min-h-target items-center" href={feedAddress(slug)}>
          {messages.feed}
        </a>
      </p>
      <ol className="guide-list mt-6" reversed>
        {revisions.map((revision, position) => (
          <RevisionEntry key={revision.number} slug={slug} revision={revision} isCurrent={position === 0} />
        ))}
      </ol>
      {signed && <SignedList slug={slug} signers={signed.signers} />}
      <section className="mt-10 print:hidden" aria-labelledby="compare">
        <h2 id="compare">{messages.compare}</h2>
        <CompareForm slug={slug} revisions={revisions} />
      </section>
    </>
  );
};
