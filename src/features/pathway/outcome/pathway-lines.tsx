import { originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { shortPublisher } from "../../../ui/source/short-publisher";
import { FactMark } from "./facts/fact-mark";
import type { FactRow } from "./facts/to-facts";
import type { OutcomeLine } from "./to-outcome";

/** A line with the page it sends to and the mark of what it rests on, or the word that nobody has checked it lately. */
export const PathwayLine = ({ line, facts }: { line: OutcomeLine; facts: FactRow[] }) => {
  const { unchecked, pageOf } = messagesIn(useLanguage()).pathway;
  const own = line.facts.flatMap((id) => facts.filter((fact) => fact.id === id));
  return (
    <>
      {line.text ?? <strong>{unchecked}</strong>}
      {line.page && (
        <>
          {" "}
          <a href={line.page.url} rel="noopener" hrefLang={line.page.language ?? originalLanguage}>
            {pageOf(shortPublisher(line.page.publisher))}
          </a>
        </>
      )}
      <FactMark facts={own} />
    </>
  );
};

export const PathwayLines = ({ lines, facts }: { lines: OutcomeLine[]; facts: FactRow[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line.id}>
        <PathwayLine line={line} facts={facts} />
      </li>
    ))}
  </ul>
);
