import type { FilledOption } from "../../../../domain/draft/questions/filled-question";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { Field, FieldGroup } from "../field";
import type { FormFields } from "./form-fields";
import { readOptions } from "./option-fields";
import { postedList } from "./posted";
import { groupsIn, Rows } from "./rows";

/** As many lines as most lists have, and as one may have. */
const [usual, most] = [4, 8];

const OrderFields: FormFields["Fields"] = ({ question, at, lang }) => {
  const { questionForm: messages } = messagesIn(useLanguage());
  const lines = groupsIn(question.options);
  const shown = Math.max(usual, lines.length);
  const row = (index: number) => {
    const common = (name: "text" | "evidence" | "rationale") => ({
      ...{
        id: `${name}-${index}`,
        name,
        lang,
        value: lines[index]?.[name],
        diagnostics: at(`options.${index}.${name}`),
      },
    });
    return (
      <FieldGroup key={index} legend={messages.line(index + 1)} diagnostics={at(`options.${index}`)}>
        <Field
          {...{ id: `position-${index}`, name: "position", label: messages.position, value: index + 1 }}
          inputMode="numeric"
        />
        <Field {...common("text")} label={messages.lineText} />
        <Field {...common("rationale")} label={messages.lineRationale} hint={messages.rationaleHint} rows={2} />
        <Field {...common("evidence")} label={messages.lineEvidence} isOptional />
      </FieldGroup>
    );
  };
  return (
    <FieldGroup legend={messages.lines} diagnostics={[...at("answer"), ...at("options")]}>
      <p className="text-small text-quiet">{messages.linesRule}</p>
      <p className="text-small text-quiet">{messages.linesHint}</p>
      <Rows {...{ shown, most: Math.max(most, shown + 1), row, more: messages.moreLines }} />
    </FieldGroup>
  );
};

/** Where a line is to stand among the others, which make room as in a list that is dragged: before or behind the one at that place. */
const rankOf = (position: string | undefined, index: number): number => {
  const [own, wanted] = [index + 1, Number(position?.replace(",", ".") ?? Number.NaN)];
  if (!Number.isFinite(wanted) || wanted === own) return own;
  return wanted < own ? wanted - 0.5 : wanted + 0.5;
};

/** The lines by their numbers. Where a line moves, those that were emptied come last, because no line takes their place. */
export const inOrder = (
  lines: readonly (FilledOption | undefined)[],
  positions: readonly (string | undefined)[],
): (FilledOption | undefined)[] => {
  const ranks = lines.map((line, index) => ({
    line,
    rank: line === undefined ? Number.POSITIVE_INFINITY : rankOf(positions[index], index),
    isMoved: line !== undefined && rankOf(positions[index], index) !== index + 1,
  }));
  if (!ranks.some(({ isMoved }) => isMoved)) return [...lines];
  return ranks
    .toSorted((one, other) => (one.rank < other.rank ? -1 : Number(one.rank > other.rank)))
    .map(({ line }) => line);
};

/** Lines to be put in order, which stand in the right one. */
export const orderingFields: FormFields = {
  Fields: OrderFields,
  read: (posted) => ({ fields: {}, options: inOrder(readOptions(posted), postedList(posted.position)) }),
};
