import type { ComponentProps } from "react";
import { z } from "zod";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { DiagnosedField } from "../../forms/diagnosed-field";
import { FurtherFacts } from "../fact-select";
import { Field, FieldGroup, shownText } from "../field";
import type { FormFields, PostedFields } from "./form-fields";
import { postedList, postedNames, postedText } from "./posted";
import { groupsIn, Rows } from "./rows";

/** The answers that are open and that there may be; likewise the lines. */
const [usualOptions, mostOptions] = [6, 12];
const [usualStems, mostStems] = [3, 5];

const optionsIn = (list: unknown): string[] => z.array(z.unknown()).catch([]).parse(list).map(shownText);

/** What the right answer of a line is sent as: the row of the answer, so that another wording of it stays the right one. */
const rowOf = (index: number): string => `options.${index}`;

type KeyProps = Omit<ComponentProps<typeof DiagnosedField>, "children"> & {
  options: readonly string[];
  value: unknown;
};

/** Chooses among the rows of answers, whether they are filled by now or not. */
const KeySelect = ({ options, value, ...field }: KeyProps) => {
  const { questionForm: messages } = messagesIn(useLanguage());
  const text = shownText(value);
  const row = options.indexOf(text);
  return (
    <DiagnosedField {...field}>
      {(control) => (
        <select {...control} defaultValue={row === -1 ? text : rowOf(row)}>
          <option value="">{messages.noKey}</option>
          {row === -1 && text !== "" && <option value={text}>{messages.unknownKey(text)}</option>}
          {Array.from({ length: Math.max(mostOptions, options.length) }, (_, index) => (
            <option key={rowOf(index)} value={rowOf(index)}>
              {messages.keyRow(index + 1, options[index] ?? "")}
            </option>
          ))}
        </select>
      )}
    </DiagnosedField>
  );
};

const MatchFields: FormFields["Fields"] = ({ question, at, lang, facts }) => {
  const { questionForm: messages } = messagesIn(useLanguage());
  const options = optionsIn(question.options);
  const stems = groupsIn(question.stems);
  const [shownOptions, shownStems] = [Math.max(usualOptions, options.length), Math.max(usualStems, stems.length)];
  const option = (index: number) => (
    <Field
      key={index}
      {...{ id: `option-${index}`, name: "option", label: messages.answer(index + 1), lang, value: options[index] }}
      diagnostics={at(rowOf(index))}
    />
  );
  const stem = (index: number) => {
    const prefix = `stems.${index}.`;
    const { [index]: { facts: chosen, ...texts } = {} } = stems;
    const common = (name: "text" | "key" | "evidence" | "rationale" | "onlyKey") => ({
      ...{ name: `${prefix}${name}`, value: texts[name], diagnostics: at(`${prefix}${name}`) },
    });
    const within = (field: string) => at(`${prefix}${field}`);
    return (
      <FieldGroup key={index} legend={messages.line(index + 1)} diagnostics={at(`stems.${index}`)}>
        <Field {...common("text")} label={messages.matchedText} lang={lang} />
        <KeySelect {...common("key")} label={messages.matchedKey} options={options} />
        <Field
          {...{ ...common("rationale"), lang, rows: 2 }}
          label={messages.matchedRationale}
          hint={messages.rationaleHint}
        />
        <Field {...common("evidence")} label={messages.matchedEvidence} lang={lang} isOptional />
        <FurtherFacts {...{ name: `${prefix}facts`, label: messages.stemFacts, facts, chosen, at: within, lang }} />
        <Field
          {...{ ...common("onlyKey"), lang, rows: 2 }}
          label={messages.onlyKey}
          hint={messages.onlyKeyHint}
          isOptional
        />
      </FieldGroup>
    );
  };
  return (
    <>
      <FieldGroup legend={messages.answers} diagnostics={[...at("answer"), ...at("options")]}>
        <p className="text-small text-quiet">{messages.matchedAnswers}</p>
        <Rows
          {...{ shown: shownOptions, most: Math.max(mostOptions, shownOptions), row: option }}
          more={messages.moreAnswers(mostOptions - shownOptions)}
        />
      </FieldGroup>
      <FieldGroup legend={messages.lines} diagnostics={at("stems")}>
        <p className="text-small text-quiet">{messages.matchedLines}</p>
        <Rows {...{ shown: shownStems, most: Math.max(mostStems, shownStems), row: stem, more: messages.moreLines }} />
      </FieldGroup>
    </>
  );
};

/** One line as it was sent; undefined where it is empty. `rows`: the answers, as their fields were sent. */
const readStem = (posted: PostedFields, index: number, rows: readonly (string | undefined)[]) => {
  const sent = (name: string) => posted[`stems.${index}.${name}`];
  const [text, chosen, rationale] = [postedText(sent("text")), postedText(sent("key")), postedText(sent("rationale"))];
  if (text === undefined && rationale === undefined) return undefined;
  const row = rows.findIndex((_, option) => rowOf(option) === chosen);
  const fields = {
    ...{ text, key: row === -1 ? chosen : rows[row], evidence: postedText(sent("evidence")) },
    ...{ facts: postedNames(sent("facts")), onlyKey: postedText(sent("onlyKey")), rationale },
  };
  return { fields };
};

const sentStems = (posted: PostedFields): number =>
  Object.keys(posted).filter((name) => /^stems\.\d+\.text$/.test(name)).length;

/** One list of answers for several lines. */
export const matchingFields: FormFields = {
  stem: "lead-in",
  Fields: MatchFields,
  read: (posted) => {
    const rows = postedList(posted.option);
    const options = rows.filter((text) => text !== undefined);
    return {
      fields: { options: options.length === 0 ? undefined : options },
      stems: Array.from({ length: sentStems(posted) }, (_, index) => readStem(posted, index, rows)),
    };
  },
};
