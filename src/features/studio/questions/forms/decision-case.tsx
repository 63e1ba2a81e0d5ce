import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { FurtherFacts } from "../fact-select";
import { Field, FieldGroup, FoldedGroup, shownText } from "../field";
import type { FormFields, PostedFields } from "./form-fields";
import { OptionFields, readOptions } from "./option-fields";
import { postedNames, postedNumber, postedText } from "./posted";
import { groupsIn, Rows } from "./rows";

/** The parts that a case has, and that it may have. */
const [fewestParts, mostParts] = [2, 3];

/** The answers that a part has at least, those that most have at most, and the empty rows of one that has more. */
const [fewest, usualMost, moreRows] = [6, 10, 2];

type PartProps = Parameters<FormFields["Fields"]>[0] & { index: number; isOpen: boolean };

const ofPart = ["", "stem", "upTo", "onlyKey", "facts", "answer", "options"];
const ofAnswer = ["", ".key", ".harmful", ".text", ".rationale", ".evidence", ".misconception"];

/** Whether something is wrong with a part, or with one of its answers. */
const isWrong = (at: PartProps["at"], answers: number): boolean => {
  const rows = Array.from({ length: answers }, (_, index) => ofAnswer.map((field) => `options.${index}${field}`));
  return [...ofPart, ...rows.flat()].some((field) => at(field).length > 0);
};

const PartFields = ({ question: part, at, lang, facts, index, isOpen }: PartProps) => {
  const { questionForm: messages } = messagesIn(useLanguage());
  const prefix = `parts.${index}.`;
  const common = (name: "stem" | "upTo" | "onlyKey") => ({
    ...{ name: `${prefix}${name}`, value: part[name], diagnostics: at(name) },
  });
  const answers = groupsIn(part.options);
  const most = Math.max(usualMost, answers.length + moreRows);
  const keys = answers.filter(({ key }) => key === true).length;
  return (
    <FoldedGroup
      legend={messages.part(index + 1)}
      summary={messages.partLine(shownText(part.stem), answers.length, keys)}
      isOpen={isOpen || isWrong(at, most)}
      diagnostics={at("")}
    >
      <Field {...common("stem")} label={messages.stem} rows={2} lang={lang} />
      <Field {...common("upTo")} label={messages.upTo} hint={messages.upToHint} inputMode="decimal" />
      <OptionFields
        {...{ question: part, at, lang, prefix, mark: "checkbox", rule: messages.caseAnswers }}
        {...{ usual: fewest, most, canHarm: true }}
      />
      <Field {...{ ...common("onlyKey"), label: messages.onlyKey, hint: messages.onlyKeyHint, rows: 2, lang }} />
      <FurtherFacts {...{ name: `${prefix}facts`, label: messages.partFacts, facts, chosen: part.facts, at, lang }} />
    </FoldedGroup>
  );
};

const CaseFields: FormFields["Fields"] = ({ question, at, ...same }) => {
  const { questionForm: messages } = messagesIn(useLanguage());
  const parts = groupsIn(question.parts);
  const shown = Math.max(fewestParts, parts.length);
  const part = (index: number) => {
    const within = (field: string) => at(["parts", index, field].filter((step) => step !== "").join("."));
    // The first, and one that is opened as one more.
    const isOpen = index === 0 || index >= shown;
    return <PartFields key={index} {...same} {...{ index, isOpen }} question={parts[index] ?? {}} at={within} />;
  };
  return (
    <FieldGroup legend={messages.parts} diagnostics={at("parts")}>
      <p className="text-small text-quiet">{messages.partsHint}</p>
      <Rows {...{ shown, most: mostParts, row: part, more: messages.onePartMore }} />
    </FieldGroup>
  );
};

/** One part as it was sent; undefined where nothing of it is written. */
const readPart = (posted: PostedFields, index: number) => {
  const prefix = `parts.${index}.`;
  const sent = (name: string) => posted[`${prefix}${name}`];
  const [stem, options] = [postedText(sent("stem")), readOptions(posted, prefix)];
  if (stem === undefined && options.every((option) => option === undefined)) return undefined;
  const [facts, onlyKey] = [postedNames(sent("facts")), postedText(sent("onlyKey"))];
  return { fields: { stem, upTo: postedNumber(sent("upTo")), facts, onlyKey }, options };
};

/** Two or three questions on one story. */
export const caseFields: FormFields = {
  stem: "case",
  Fields: CaseFields,
  read: (posted) => ({
    fields: {},
    parts: Array.from({ length: mostParts }, (_, index) => readPart(posted, index)),
  }),
};
