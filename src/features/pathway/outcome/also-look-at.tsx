import type { ArticleSection } from "../../../data/article/list-section-headings";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { PathwayLine } from "./pathway-lines";
import { ReadOn } from "./read-on";
import type { AlternativeRow } from "./to-alternatives";
import type { OutcomeContent } from "./to-outcome";

type Props = Pick<OutcomeContent, "besides" | "facts"> & { alternatives: AlternativeRow[]; passages: ArticleSection[] };

/** The second best, with the one answer that would change the outcome, and what lies outside these routes. */
export const AlsoLookAt = ({ alternatives, besides, facts, passages }: Props) => {
  const messages = messagesIn(useLanguage()).pathway;
  if (alternatives.length === 0 && besides.length === 0) return null;
  return (
    <section id="also" aria-labelledby="also-heading">
      <h2 id="also-heading">{messages.also}</h2>
      <ul className="outcome-rows">
        {alternatives.map(({ name, address, instead }) => (
          <li key={name}>
            <h3>
              <a href={address}>{name}</a>
            </h3>
            {instead && (
              <span className="also-why">
                {messages.instead(instead.question, instead.answer)}
                {instead.left > 0 && ` ${messages.thenQuestions(instead.left)}`}
              </span>
            )}
          </li>
        ))}
        {besides.map((line) => (
          <li key={line.id}>
            {line.heading && <h3>{line.heading}</h3>}
            <PathwayLine line={line} facts={facts} />
            <ReadOn locations={line.readOn} passages={passages} />
          </li>
        ))}
      </ul>
    </section>
  );
};
