import type { LearnerNotice } from "../../domain/article/notice";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";

type Change = LearnerNotice["changes"][number];

const Said = ({ source }: { source: Change["before"]["source"] }) => {
  const language = useLanguage();
  return (
    <span className="meta block">
      <a href={source.url} rel="noreferrer">
        {source.publisher}: {source.title}
      </a>
      , {source.stated ? `page dated ${formatDay(source.stated, language)}` : "page undated"}
    </span>
  );
};

/** Why two sentences that read the same are shown all the same. */
const onlySource = ({ before, now }: Change) => before.sentence === now?.sentence;

/** What the guide said and what it says now, side by side where there is room; told apart by words, not by a line alone. */
export const ChangedFact = ({ change }: { change: Change }) => (
  <>
    <dl className="mt-4 grid gap-4 sm:grid-cols-2">
      <div>
        <dt className="text-fine font-semibold">Before</dt>
        <dd>
          {onlySource(change) ? change.before.sentence : <del>{change.before.sentence}</del>}
          <Said source={change.before.source} />
        </dd>
      </div>
      <div>
        <dt className="text-fine font-semibold">Now</dt>
        <dd>
          {change.now ? (
            <>
              {change.now.sentence}
              <Said source={change.now.source} />
            </>
          ) : (
            "The guide no longer says this, and nothing is asked about it."
          )}
        </dd>
      </div>
    </dl>
    {onlySource(change) && <p className="meta mt-2">The words are the same; the page behind them is not.</p>}
    <p>
      <a className="inline-flex min-h-11 items-center" href={change.url}>
        {change.now ? "Read the passage" : "Read the guide"}
      </a>
    </p>
  </>
);
