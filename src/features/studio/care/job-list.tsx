import type { ListedJob } from "../../../domain/job/job";
import { originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";

/** What the servers do once for all of them, and how it ended last. Times are UTC. */
export const JobList = ({ jobs }: { jobs: ListedJob[] }) => {
  const language = useLanguage();
  const { jobs: messages } = messagesIn(language).care;
  const time = (at: string) => `${formatDay(at.slice(0, 10), language)}, ${at.slice(11, 16)} UTC`;
  return (
    <section className="mt-8" aria-labelledby="jobs">
      <h2 id="jobs">{messages.heading}</h2>
      {jobs.length === 0 && <p className="mt-3">{messages.none}</p>}
      <ul className="mt-3">
        {jobs.map(({ name, dueAt, isRunning, succeededAt, failures, error }) => (
          <li key={name} className="row">
            <strong>{messages.names[name]}</strong>
            <p>
              {isRunning ? messages.running : messages.next(time(dueAt))} ·{" "}
              {succeededAt === null ? messages.never : messages.last(time(succeededAt))}
            </p>
            {error !== null && (
              <p className="break-words text-bad">
                {messages.failed(failures)} <span lang={originalLanguage}>{error}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
