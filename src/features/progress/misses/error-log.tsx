import { mostMisses } from "../../../domain/block/block-request";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { PractiseMisses } from "../../../ui/practise-misses";
import { filterMisses, isFiltered, type MissFilter } from "./filter-misses";
import type { LoggedMiss } from "./logged-miss";
import { MissEntry } from "./miss-entry";
import { MissSearch } from "./miss-search";

/** As many as are read in one go; the others wait behind a heading. */
const visibleMisses = 3;

/** Those of these misses that are still asked. */
const practisable = (misses: readonly LoggedMiss[]) => misses.filter(({ retired }) => !retired).map(({ id }) => id);

/** Fewer are seen at a glance, and need no search. */
const worthSearching = 6;

type Props = {
  misses: LoggedMiss[];
  missedLast: { count: number; fields: Record<string, string> };
  filter: MissFilter;
  today: string;
};

/** All misses, or those that are asked for: those still to be retested first, then those that passed both retests. */
export function ErrorLog({ misses, missedLast, filter, today }: Props) {
  const messages = messagesIn(useLanguage()).misses;
  const found = filterMisses(misses, filter);
  const open = found.filter(({ comesBackOn }) => comesBackOn !== null);
  const passed = found.filter(({ comesBackOn }) => comesBackOn === null);
  const articles = new Map(misses.map(({ article, articleTitle }) => [article, articleTitle]));
  if (misses.length === 0) return <p>{messages.noMiss}</p>;
  return (
    <>
      {missedLast.count > 0 && !isFiltered(filter) && (
        <div className="actions mb-4">
          <PractiseMisses {...missedLast} plain />
        </div>
      )}
      {(misses.length >= worthSearching || isFiltered(filter)) && (
        <details className="fold" open={isFiltered(filter)}>
          <summary>{messages.searchAndFilter(misses.length)}</summary>
          <MissSearch filter={filter} articles={[...articles].map(([slug, title]) => ({ slug, title }))} />
        </details>
      )}
      {isFiltered(filter) ? (
        <Found misses={[...open, ...passed]} today={today} />
      ) : (
        <>
          {open.length === 0 && <p className="mb-3">{messages.allPassed}</p>}
          <Entries misses={open.slice(0, visibleMisses)} today={today} />
          <Folded title={messages.more(open.length - visibleMisses)} misses={open.slice(visibleMisses)} today={today} />
          <Folded title={messages.passed(passed.length)} misses={passed} today={today} />
        </>
      )}
    </>
  );
}

type Listed = Pick<Props, "misses" | "today">;

function Found({ misses, today }: Listed) {
  const language = useLanguage();
  const messages = messagesIn(language).misses;
  const questions = practisable(misses);
  return (
    <>
      <p role="status" className="mt-3">
        {messages.found(misses.length)} <a href={addressIn(language, "/practice/progress#errors")}>{messages.clear}</a>
      </p>
      {questions.length > 0 && (
        <div className="actions mb-4 mt-3">
          <PractiseMisses
            count={questions.length}
            fields={{ missed: questions.slice(0, mostMisses) }}
            label={messages.startFound}
            plain
          />
        </div>
      )}
      <Entries misses={misses} today={today} />
    </>
  );
}

const Entries = ({ misses, today }: Listed) => (
  <ul className="m-0 list-none p-0">
    {misses.map((miss) => (
      <MissEntry key={miss.id} miss={miss} today={today} />
    ))}
  </ul>
);

const Folded = ({ title, ...log }: Listed & { title: string }) =>
  log.misses.length > 0 && (
    <details className="fold border-t border-line">
      <summary>{title}</summary>
      <Entries {...log} />
    </details>
  );
