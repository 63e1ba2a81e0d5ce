import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { shortPublisher } from "../../../../ui/source/short-publisher";
import { SourceMarks, SourcePill } from "../../../../ui/source/source-pill";
import type { FactRow } from "./to-facts";

/** Marks that rest on the same facts open one card. */
export const factCardId = (facts: readonly string[]): string => `facts-${facts.join("-and-")}`;

/** The mark after a line, which opens its facts. */
export const FactMark = ({ facts }: { facts: FactRow[] }) => {
  const messages = messagesIn(useLanguage()).readingSources;
  const names = [...new Set(facts.map(({ source }) => shortPublisher(source.publisher)))];
  const numbers = [...new Set(facts.map(({ number }) => number))];
  if (facts.length === 0) return null;
  const caution = facts.some(({ checkFirst }) => checkFirst);
  return (
    <SourceMarks>
      <SourcePill
        leadsTo={{ card: factCardId(facts.map(({ id }) => id)) }}
        name={messages.mark(numbers, names.join(", "), caution)}
        caution={caution}
        numbers={numbers}
      />
    </SourceMarks>
  );
};
