import { articleAddress } from "../../../domain/article/article-slug";
import { originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { markWords } from "../../../ui/changes/mark-words";
import { MarkedRuns } from "../../../ui/changes/marked-runs";
import { formAction } from "../../../ui/form/form-action";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { SettleForms } from "../settling/settle-forms";
import type { CareTask } from "./load-care";

/** Both texts of the page side by side, each word that only one of them has marked. */
const BothTexts = ({ before, now, spoken }: Pick<CareTask, "before" | "now" | "spoken">) => {
  const { tasks: messages } = messagesIn(useLanguage()).care;
  const runs = markWords(before, now);
  return (
    <div className="change">
      <p className="change-before">
        <span className="change-word">{messages.before}</span>{" "}
        <span lang={spoken}>
          <MarkedRuns runs={runs.before} as="del" />
        </span>
      </p>
      <p className="change-now">
        <span className="change-word">{messages.now}</span>{" "}
        {now === "" ? (
          messages.gone
        ) : (
          <span lang={spoken}>
            <MarkedRuns runs={runs.now} as="ins" />
          </span>
        )}
      </p>
    </div>
  );
};

/** `guide`: the title of the one that a draft is made of; undefined: no guide states the fact. */
const Settling = ({ task, guide }: { task: string; guide: string | undefined }) => {
  const language = useLanguage();
  const { tasks: messages } = messagesIn(language).care;
  return (
    <SettleForms
      action={formAction(language, "/api/studio/forms/settle-watch-task")}
      names={<input type="hidden" name="task" value={task} />}
      id={`reason-${task}`}
      draft={guide === undefined ? undefined : { what: messages.makeDraftWhat(guide), kind: "plain" }}
      messages={messages}
    />
  );
};

/** The official pages that changed where a fact rests on them. `canSettle`: whether whoever reads it may. */
export const TaskList = ({ tasks, canSettle }: { tasks: CareTask[]; canSettle: boolean }) => {
  const language = useLanguage();
  const { tasks: messages } = messagesIn(language).care;
  const day = (at: string) => formatDay(at.slice(0, 10), language);
  return (
    <section className="mt-8" aria-labelledby="tasks">
      <h2 id="tasks">{messages.heading}</h2>
      {tasks.length === 0 ? (
        <p className="mt-3">{messages.none}</p>
      ) : (
        <ol className="desk-list changes mt-3">
          {tasks.map(({ id, url, source, quotes, spoken, before, now, createdAt, changedAt }) => (
            <li key={id} id={`task-${id}`}>
              <p className="break-words font-semibold">
                <span lang={source ? spoken : undefined}>
                  <a href={url}>{source?.title ?? url}</a>
                  {source && ` (${source.publisher})`}
                </span>
              </p>
              <p className="text-small text-quiet">
                {messages.seen(day(createdAt))}
                {day(changedAt) !== day(createdAt) && `, ${messages.again(day(changedAt))}`}
              </p>
              <BothTexts before={before} now={now} spoken={spoken} />
              {quotes.length === 0 && <p className="mt-3">{messages.unstated}</p>}
              {quotes.map(({ fact, article, title, quote }) => (
                <p key={article} className="mt-3">
                  <span className="font-semibold">{messages.quote}</span>{" "}
                  <span lang={originalLanguage}>
                    <a href={`${articleAddress(article)}#fact-${fact}`}>{quote}</a>{" "}
                    <span className="text-small text-quiet">({title})</span>
                  </span>
                </p>
              ))}
              {canSettle && <Settling task={id} guide={quotes[0]?.title} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
