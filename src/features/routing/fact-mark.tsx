import { useWords } from "../../ui/language-context";
import { shortPublisher } from "../../ui/short-publisher";
import { readingSourcesWords } from "../../words/reading-sources-words";
import type { ShownFact } from "./shown-facts";

/** Marks that rest on the same facts open one card. */
export const factCardId = (facts: readonly string[]): string => `facts-${facts.join("-and-")}`;

/** The mark after a line. It opens its facts without script; on paper it is the numbers of their sources. */
export const FactMark = ({ facts }: { facts: ShownFact[] }) => {
  const words = useWords(readingSourcesWords);
  const names = [...new Set(facts.map(({ source }) => shortPublisher(source.publisher)))];
  const numbers = [...new Set(facts.map(({ number }) => number))];
  const label = names.length > 1 ? `${names[0]} +${names.length - 1}` : names[0];
  if (label === undefined) return null;
  const caution = facts.some(({ checkFirst }) => checkFirst);
  return (
    <span className="source-mark">
      {"\u00a0"}
      <button
        type="button"
        className={caution ? "source-pill source-pill-caution" : "source-pill"}
        popoverTarget={factCardId(facts.map(({ id }) => id))}
        aria-label={words.mark(label, caution)}
      >
        {caution && <span className="source-sign">!</span>}
        {label}
      </button>
      <span className="source-numbers">{`[${numbers.join(", ")}]`}</span>
    </span>
  );
};
