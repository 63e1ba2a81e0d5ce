import { compareAddress, historyAddress } from "../../../domain/article/history-address";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/**
 * Where a reader who comes back is told what changed. It is hidden, and stays so without script: the device knows the
 * last visit, the server does not.
 */
export const ReturningNote = ({ article: { slug, revision } }: { article: { slug: string; revision: number } }) => {
  const messages = messagesIn(useLanguage()).history;
  return (
    <aside
      id="returning"
      className="notice returning mt-6"
      hidden
      aria-labelledby="returning-title"
      data-guide={slug}
      data-revision={revision}
      data-compare={compareAddress(slug)}
    >
      <h2 id="returning-title" className="text-lead">
        {messages.since} <time data-tag={messages.dayTag} />
      </h2>
      <details className="fold">
        <summary />
      </details>
      <p className="actions mt-4">
        <button type="button" className="button button-plain">
          {messages.dismiss}
        </button>
        <a className="inline-flex min-h-target items-center" href={historyAddress(slug)}>
          {messages.all}
        </a>
      </p>
    </aside>
  );
};
