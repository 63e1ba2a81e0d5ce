import type { LocatedDiagnostic } from "../../../domain/draft/questions/filled-question";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { QuestionDiagnostics } from "./question-diagnostics";

/** Facts with the sentences that state them, in the order of the text. */
export type FactChoices = readonly { id: string; quote: string; section: string; heading: string }[];

type Props = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  facts: FactChoices;
  /** The id of a fact; empty for none. */
  chosen: string;
  lang: string;
  diagnostics?: readonly LocatedDiagnostic[];
};

/** As much of a sentence as a row of a list shows on a desk. */
const longest = 110;

const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`);

/** A fact to choose by its sentence, below the heading of its section. */
export const FactSelect = ({ id, name, label, hint, facts, chosen, lang, diagnostics = [] }: Props) => {
  const { questionForm: messages } = messagesIn(useLanguage());
  const sections = [...new Map(facts.map(({ section, heading }) => [section, heading]))];
  const isKnown = chosen === "" || facts.some((fact) => fact.id === chosen);
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(diagnostics.length > 0 ? [`${id}-wrong`] : [])];
  return (
    <div className="field w-full">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-quiet">
          {hint}
        </p>
      )}
      <select
        id={id}
        name={name}
        defaultValue={chosen}
        aria-describedby={described.join(" ") || undefined}
        aria-invalid={diagnostics.some(({ severity }) => severity === "error") || undefined}
      >
        <option value="">{messages.noFact}</option>
        {!isKnown && <option value={chosen}>{messages.unknownFact(chosen)}</option>}
        {sections.map(([section, heading]) => (
          <optgroup key={section} label={heading} lang={lang}>
            {facts
              .filter((fact) => fact.section === section)
              .map((fact) => (
                <option key={fact.id} value={fact.id}>
                  {shortened(fact.quote)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <QuestionDiagnostics id={`${id}-wrong`} diagnostics={diagnostics} />
    </div>
  );
};
