import type { ComponentProps } from "react";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { DiagnosedField } from "../forms/diagnosed-field";
import type { ListedDiagnostic } from "../forms/diagnostic-list";

/** Facts with the sentences that state them, in the order of the text. */
export type FactChoices = readonly { id: string; quote: string; section: string; heading: string }[];

type Props = Omit<ComponentProps<typeof DiagnosedField>, "children"> & {
  facts: FactChoices;
  /** The id of a fact; empty for none. */
  chosen: string;
  lang: string;
};

/** As much of a sentence as a row of a list shows on a desk. */
const longest = 110;

const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`);

/** A fact to choose by its sentence, below the heading of its section. */
export const FactSelect = ({ facts, chosen, lang, ...field }: Props) => {
  const { questionForm: messages } = messagesIn(useLanguage());
  const sections = [...new Map(facts.map(({ section, heading }) => [section, heading]))];
  const isKnown = chosen === "" || facts.some((fact) => fact.id === chosen);
  return (
    <DiagnosedField {...field}>
      {(control) => (
        <select {...control} defaultValue={chosen}>
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
      )}
    </DiagnosedField>
  );
};

type FurtherProps = Pick<Props, "facts" | "lang" | "label"> & {
  name: string;
  /** What the file has, whatever that is. */
  chosen: unknown;
  at: (field: string) => readonly ListedDiagnostic[];
};

/** Facts that something rests on, with an empty row for one more. */
export const FurtherFacts = ({ name, chosen, at, ...field }: FurtherProps) => {
  const names = Array.isArray(chosen) ? chosen.filter((fact) => typeof fact === "string") : [];
  return [...names, ""].map((fact, index) => (
    <FactSelect
      key={fact}
      {...field}
      {...{ id: `${name}-${index}`, name, chosen: fact }}
      diagnostics={[...at(`facts.${index}`), ...(index === 0 ? at("facts") : [])]}
    />
  ));
};
