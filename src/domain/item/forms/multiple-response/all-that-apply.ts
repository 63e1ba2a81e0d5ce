import { hashText } from "../../../hash-text";
import { foldWords } from "../../../text/words/fold-words";
import { type QuotedCell, quotedCells } from "../../models/cells/quoted-cells";
import { usableCells } from "../../models/cells/usable-cells";
import { tooFewOptions } from "../../models/distractors/too-few-options";
import { valueDistractor } from "../../models/distractors/value-distractor";
import type { Generated, Generation, ModelKind, ModelOf } from "../../models/model-kind";
import { startInstance } from "../../models/start-instance";
import { rowPredicate } from "../../proof/row-predicate";
import { chooseMembers } from "./choose-members";

/** “Which of these have {value}?” One question for each value; rows that have it are keys, rows that have another are not. */
export const allThatApply: ModelKind<"all-that-apply"> = {
  generate: (model, generation) => generate(model, generation),
  predicate: ({ attribute }, proved, { value }) => rowPredicate(proved, attribute, value),
  stem: { slots: ["value"], needs: "value" },
  exceptable: ["other", "value"],
  optionsAreRows: true,
  asksAboutOptions: true,
};

const generate = (model: ModelOf<"all-that-apply">, generation: Generation): Generated => {
  const { attribute } = model;
  const { cells, diagnostics } = usableCells(model, generation, attribute);
  const drafts: Generated["drafts"] = [];
  for (const [folded, { valueText: value, name }] of new Map(cells.map((cell) => [foldWords(cell.valueText), cell]))) {
    const path = valueSlug(name);
    const instance = startInstance(model, generation, path, { attribute, value });
    if (instance.isExcepted) continue;
    const fits = ({ row }: QuotedCell) => instance.mayOffer(row.id);
    const belonging = cells.filter(({ valueText }) => foldWords(valueText) === folded).filter(fits);
    const others = quotedCells(generation, attribute)
      .filter(({ valueText }) => foldWords(valueText) !== folded)
      .filter(fits);
    const members = chooseMembers(belonging, others, model.options, instance.seed);
    const [first] = members?.keys ?? [];
    if (!members || !first) {
      const needed = Math.max(1, 3 - belonging.length);
      diagnostics.push(tooFewOptions(model, `the value “${value}”`, others.length, needed));
      continue;
    }
    const { keys, distractors } = members;
    drafts.push({
      form: "multiple-response",
      identity: instance.identity,
      objective: `${model.table}/${attribute}/${path}`,
      stem: instance.fill(model.stem, { value }),
      facts: [first.fact, ...[...keys, ...distractors].map(({ fact }) => fact).sort()],
      origin: instance.origin,
      options: [
        ...keys.map(({ row }) => {
          const rationale = instance.fill(model.rationale.key, { row: row.name, value });
          return { text: row.name, isKey: true, rationale };
        }),
        ...distractors.map(({ row, valueText, fact }) =>
          valueDistractor(model, instance, row.name, [fact], {
            row: row.name,
            other: row.name,
            actual: valueText,
            value,
          }),
        ),
      ],
    });
  }
  return { drafts, diagnostics };
};

/** A value as part of an id. Where letters are lost on the way, a short hash keeps two values apart ("A+", "A-"). */
const valueSlug = (value: string): string => {
  const folded = value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = folded
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 48);
  return slug === value.toLowerCase().replaceAll(" ", "-")
    ? slug
    : `${slug}-${hashText(value).slice(0, 6)}`.replace(/^-/, "");
};
