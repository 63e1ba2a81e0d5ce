import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { TextWithContacts } from "../../../ui/source/contact-link";
import { PageLink } from "../../../ui/source/page-link";
import { FactMark } from "./facts/fact-mark";
import type { FactRow } from "./facts/to-facts";
import type { OutcomeLine } from "./to-outcome";

/** A line with the page it sends to and the mark of what it rests on, or the word that nobody has checked it lately. */
export const PathwayLine = ({ line, facts }: { line: OutcomeLine; facts: FactRow[] }) => {
  const { unchecked } = messagesIn(useLanguage()).pathway;
  const own = line.facts.flatMap((id) => facts.filter((fact) => fact.id === id));
  return (
    <>
      {line.text ? <TextWithContacts text={line.text} /> : <strong>{unchecked}</strong>}
      {line.page && (
        <>
          {" "}
          <PageLink page={line.page} />
        </>
      )}
      <FactMark facts={own} />
    </>
  );
};

type Lines = { lines: OutcomeLine[]; facts: FactRow[] };

export const PathwayParagraphs = ({ lines, facts }: Lines) =>
  lines.map((line) => (
    <p key={line.id}>
      <PathwayLine line={line} facts={facts} />
    </p>
  ));

export const PathwayLines = ({ lines, facts }: Lines) => (
  <ul>
    {lines.map((line) => (
      <li key={line.id}>
        <PathwayLine line={line} facts={facts} />
      </li>
    ))}
  </ul>
);
