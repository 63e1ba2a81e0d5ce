import { describeSource } from "../../../ui/describe-source";
import type { CitedSource } from "./cited-source";
import { shortPublisher } from "./short-publisher";
import { SourceLink } from "./source-link";

const CardEntry = ({ cited: { source, checkFirst }, id }: { cited: CitedSource; id: string }) => (
  <span className="source-entry">
    <span className="source-publisher">{source.publisher}</span>
    <span className="source-title" id={id}>
      {source.title}
    </span>
    <span className="source-dates">{describeSource(source)}</span>
    {source.secondary && <span className="source-dates">Secondary: not by the body that owns the rule.</span>}
    {checkFirst && <span className="source-caution">This rule changes fast. Check the source before you act.</span>}
    <SourceLink source={source} describedBy={id} />
  </span>
);

/** The small mark after a sentence, and the card it opens. Both are phrasing content, and neither needs script. */
export const SourceMark = ({ id, cited }: { id: string; cited: CitedSource[] }) => {
  const [first, ...others] = cited;
  if (!first) return null;
  const name = shortPublisher(first.source.publisher);
  const label = others.length > 0 ? `${name} +${others.length}` : name;
  const caution = cited.some((each) => each.checkFirst);
  return (
    <span className="source-mark">
      {"\u00a0"}
      <button
        type="button"
        className={caution ? "source-pill source-pill-caution" : "source-pill"}
        popoverTarget={id}
        aria-label={`Source: ${label}${caution ? ", changes fast" : ""}`}
      >
        {caution && <span className="source-sign">!</span>}
        {label}
      </button>
      <span className="source-numbers">[{cited.map(({ number }) => number).join(", ")}]</span>
      <span popover="auto" id={id} className="source-card" role="note" aria-label="Source">
        {cited.map((each) => (
          <CardEntry key={each.source.id} cited={each} id={`${id}-${each.number}`} />
        ))}
        <button type="button" className="source-close" popoverTarget={id} popoverTargetAction="hide">
          Close
        </button>
      </span>
    </span>
  );
};
