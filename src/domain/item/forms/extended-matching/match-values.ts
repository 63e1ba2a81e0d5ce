import type { ItemDiagnostic } from "../../../diagnostic";
import { rank } from "../../../random/rank";
import { foldWords } from "../../../text/words/fold-words";
import { sameWords } from "../../../text/words/same-words";
import { type QuotedCell, quotedCells } from "../../models/cells/quoted-cells";
import { usableCells } from "../../models/cells/usable-cells";
import { isExcepted } from "../../models/is-excepted";
import type { Generated, Generation, ModelKind, ModelOf } from "../../models/model-kind";
import { startInstance } from "../../models/start-instance";
import type { Predicate } from "../../proof/predicate";
import { judgedBy, readTable } from "../../proof/read-table";

/** “Which does each have?” Rows are stems, and the values of the attribute are options; each row is asked once. */
export const matchValues: ModelKind<"match-values"> = {
  generate: (model, generation) => generate(model, generation),
  predicate: ({ attribute }, proved, { rows = "" }) => {
    const { cell, has, labelOf } = readTable(proved);
    const matched = rows.split("+");
    return {
      sentence: `a sentence says that it is the ${labelOf(attribute)} of the row that it is matched to`,
      judge: (text, index) => {
        const found = cell(matched[index], attribute);
        const satisfies = has(matched[index], attribute, text);
        return found === undefined || satisfies === undefined ? undefined : judgedBy(satisfies, found);
      },
    };
  },
  stem: { slots: [] },
  exceptable: ["row", "other"],
  asksAboutOptions: true,
};

const fewestOptions = 4;

const generate = (model: ModelOf<"match-values">, generation: Generation): Generated => {
  const { attribute } = model;
  const { cells, diagnostics } = usableCells(model, generation, attribute);
  const mayMeet: MayMeet = ({ row: one }, { row: other }) =>
    !isExcepted(model, { row: one.id, other: other.id, attribute }) &&
    !isExcepted(model, { row: other.id, other: one.id, attribute });
  const drafts: Generated["drafts"] = [];
  for (const set of setsOf(model, cells, mayMeet)) {
    const rows = set.map(({ row }) => row.id).join("+");
    const instance = startInstance(model, generation, rows, { attribute, rows });
    if (instance.isExcepted) continue;
    const proof = matchValues.predicate(model, generation.proved, instance.origin.slots);
    const offered = quotedCells(generation, attribute).filter((other) => set.every((cell) => mayMeet(cell, other)));
    const options = optionsFor(set, offered, model.options, instance.seed, proof);
    if (options.length < fewestOptions) {
      diagnostics.push(tooFewValues(model.id, rows, options.length));
      continue;
    }
    drafts.push({
      form: "extended-matching",
      identity: instance.identity,
      objective: `${model.table}/match/${attribute}/${rows}`,
      stem: instance.fill(model.stem),
      facts: [...set, ...options].map(({ fact }) => fact),
      origin: instance.origin,
      options: options.map(({ valueText }) => valueText),
      stems: set.map(({ row, valueText, fact }) => ({
        text: row.name,
        key: valueText,
        rationale: instance.fill(model.rationale.key, { row: row.name, value: valueText }),
        facts: [fact],
      })),
    });
  }
  return { drafts, diagnostics };
};

const tooFewValues = (model: string, rows: string, found: number): ItemDiagnostic => ({
  rule: "L28",
  severity: "error",
  subject: model,
  message: `The item model “${model}” finds ${found} different values for the rows “${rows}”, and needs ${fewestOptions}.`,
  suggestion: "Choose an attribute with more values, or add rows with other values to the table.",
});

/** Whether two rows may stand in one question, by the model's exceptions. */
type MayMeet = (one: QuotedCell, other: QuotedCell) => boolean;

/**
 * The rows in sets of `choose`, each row in one, in an order drawn by the model and the same in every language. A set
 * that is too small to ask for anything is left out.
 */
const setsOf = (
  { id, version, choose, limit }: ModelOf<"match-values">,
  cells: readonly QuotedCell[],
  mayMeet: MayMeet,
): QuotedCell[][] => {
  const sets: QuotedCell[][] = [];
  for (const cell of rank(cells, `${id}@${version}`, ({ row }) => row.id)) {
    const fitting = sets.find((set) => set.length < choose && set.every((other) => mayMeet(cell, other)));
    if (fitting) fitting.push(cell);
    else sets.push([cell]);
  }
  return sets
    .filter(({ length }) => length >= 2)
    .slice(0, limit)
    .map((set) => set.sort((one, other) => (one.row.id < other.row.id ? -1 : 1)));
};

/** The values of the rows, and what other rows have, each once: only such as the sentences decide for every row. */
const optionsFor = (
  set: readonly QuotedCell[],
  cells: readonly QuotedCell[],
  most: number,
  seed: string,
  { judge }: Predicate,
): QuotedCell[] => {
  const isDecided = ({ valueText }: QuotedCell) =>
    set.every((cell, index) => judge(valueText, index)?.satisfies === sameWords(cell.valueText, valueText));
  const others = rank(cells.filter(isDecided), seed, ({ row }) => row.id);
  const byText = new Map([...set, ...others].map((cell) => [foldWords(cell.valueText), cell]));
  return [...byText.values()].slice(0, most);
};
