import type { ItemModel } from "../../item/models/item-model";
import type { FormField, FormValues } from "./form-field";

/** The kinds of item models that a form makes. `true-statement` has a sentence for each attribute, and is written in the file. */
export type FormedKind = Exclude<ItemModel["kind"], "true-statement">;

export type ModelText = "stem" | "rationale.key" | "rationale.distractor" | "misconception";

/** `fewest`, `most`: rows that one question has, where it has several. */
type Beginning = { texts: Partial<Record<ModelText, string>>; fewest?: number; most?: number };

/** How the texts of a new item model begin, in the language of the original, by their paths in the file. */
const beginnings: Record<FormedKind, Beginning> = {
  "value-of-row": {
    texts: {
      stem: "What is right of {row}: {attribute}?",
      "rationale.key": "{row}: {value}.",
      "rationale.distractor": "That is so of {other}. Of {row} it is {value}.",
      misconception: "Takes {row} for {other}.",
    },
  },
  "row-with-value": {
    texts: {
      stem: "Of which {noun} is this right: {attribute}, {value}?",
      "rationale.key": "{row}: {value}.",
      "rationale.distractor": "{option}: {actual}.",
      misconception: "Takes {option} for {row}.",
    },
  },
  "how-many": { texts: { stem: "Which number is right of {row}: {attribute}?", "rationale.key": "{row}: {value}." } },
  "all-that-apply": {
    texts: {
      stem: "Of which of these is this right: {attribute}, {value}?",
      "rationale.key": "{row}: {value}.",
      "rationale.distractor": "{option}: {actual}.",
      misconception: "Believes that this is right of {option} as well.",
    },
  },
  "put-in-order": {
    texts: { stem: "Put these in order, the lowest first: {attribute}.", "rationale.key": "{row}: {value}." },
    ...{ fewest: 3, most: 4 },
  },
  "match-values": {
    texts: { stem: "What belongs to each of these: {attribute}?", "rationale.key": "{row}: {value}." },
    ...{ fewest: 2, most: 4 },
  },
};

const isFormed = (kind: string): kind is FormedKind => Object.hasOwn(beginnings, kind);

export const formedKinds = Object.keys(beginnings).filter(isFormed);

/** What a new item model of a kind says before anybody has changed it. */
export const beginModel = (kind: FormedKind): FormValues => ({ ...beginnings[kind].texts });

/** The texts of an item model of a kind. */
export const modelFields = (kind: FormedKind): (FormField & { name: ModelText })[] =>
  (["stem", "rationale.key", "rationale.distractor", "misconception"] as const)
    .filter((name) => beginnings[kind].texts[name] !== undefined)
    .map((name) => ({ name, kind: "text", most: 900, isRequired: true }));

/** What the file says of an item model, but for its id. `rows`: how many the table has. */
export const modelValues = (
  kind: FormedKind,
  { table, attribute, ...texts }: FormValues,
  rows: number,
): Record<string, unknown> => {
  const textOf = (name: ModelText) => texts[name]?.trim().replace(/\s+/g, " ");
  const [distractor, misconception] = [textOf("rationale.distractor"), textOf("misconception")];
  const { fewest, most = 0 } = beginnings[kind];
  return {
    ...{ kind, version: 1, table, attribute },
    ...(fewest !== undefined && { choose: Math.max(fewest, Math.min(most, rows)) }),
    stem: textOf("stem") ?? "",
    rationale: { key: textOf("rationale.key") ?? "", ...(distractor !== undefined && { distractor }) },
    ...(misconception !== undefined && { misconception }),
  };
};
