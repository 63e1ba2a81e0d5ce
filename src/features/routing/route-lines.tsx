import { useWords } from "../../ui/language-context";
import { routingWords } from "../../words/routing-words";
import { FactMark } from "./fact-mark";
import type { ShownFact } from "./shown-facts";
import type { ShownLine } from "./shown-outcome";

/** A line with the mark of what it rests on, or the word that nobody has checked it lately. */
export const RouteLine = ({ line, facts }: { line: ShownLine; facts: ShownFact[] }) => {
  const { unchecked } = useWords(routingWords);
  const own = line.facts.flatMap((id) => facts.filter((fact) => fact.id === id));
  return (
    <>
      {line.text ?? <strong>{unchecked}</strong>}
      <FactMark facts={own} />
    </>
  );
};

export const RouteLines = ({ lines, facts }: { lines: ShownLine[]; facts: ShownFact[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line.id}>
        <RouteLine line={line} facts={facts} />
      </li>
    ))}
  </ul>
);
