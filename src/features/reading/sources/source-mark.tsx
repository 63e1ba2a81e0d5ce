import { useWords } from "../../../ui/language-context";
import { shortPublisher } from "../../../ui/short-publisher";
import { readingSourcesWords } from "../../../words/reading-sources-words";
import type { CitedSource } from "./cited-source";
import { cardId } from "./source-card";

/** The small mark after a sentence. It opens a card without script; on paper it is the numbers of its sources. */
export const SourceMark = ({ cited }: { cited: CitedSource[] }) => {
  const words = useWords(readingSourcesWords);
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
        popoverTarget={cardId(cited)}
        aria-label={words.mark(label, caution)}
      >
        {caution && <span className="source-sign">!</span>}
        {label}
      </button>
      <span className="source-numbers">{`[${cited.map(({ number }) => number).join(", ")}]`}</span>
    </span>
  );
};
