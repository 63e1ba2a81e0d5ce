import { feedAddress } from "../../../domain/article/history-address";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { ArticleCrumb } from "../article-crumb";
import { CompareForm } from "./compare-form";
import type { History } from "./history";
import { RevisionEntry } from "./revision-entry";

/** Every version of a guide, and any two of them side by side. */
export const HistoryView = ({ history }: { history: History }) => {
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
      <section className="mt-10 print:hidden" aria-labelledby="compare">
        <h2 id="compare">{messages.compare}</h2>
        <CompareForm slug={slug} revisions={revisions} />
      </section>
    </>
  );
};
