import { type Attribute, factTableSchema } from "../../fact/fact-table";
import { freeSlug, slugFromTitle } from "../new-draft";
import type { FormField, FormValues } from "./form-field";

/** What a column of a new fact table can hold, with the unit of its numbers, in the language of the original. */
const units = {
  words: undefined,
  number: undefined,
  dollars: "$",
  days: "days",
  weeks: "weeks",
  months: "months",
  years: "years",
} as const;
export type ColumnKind = keyof typeof units;

const { noun, attributes } = factTableSchema.shape;
const { label, unit } = attributes.element.shape;

/** A new fact table. Its id is made from its name, which is not stored otherwise. */
export const tableFields = [
  { name: "name", kind: "line", most: 80, isRequired: true },
  { name: "noun", kind: "line", most: noun.maxLength, isRequired: true },
] as const satisfies FormField[];

/** As many columns as the form begins a table with. */
export const mostColumns = 6;

const isRequired = { isRequired: true } as const;

/** The fields of a column; `column`: counted from 1. The first has to be there. */
export const columnFields = (column: number) =>
  [
    { name: `column-${column}.label`, kind: "line", most: label.maxLength, ...(column === 1 && isRequired) },
    { name: `column-${column}.kind`, kind: "choice", options: Object.keys(units) },
    { name: `column-${column}.unit`, kind: "line", most: unit.unwrap().maxLength },
  ] as const satisfies FormField[];

const isKind = (kind: string): kind is ColumnKind => Object.hasOwn(units, kind);
const textOf = (values: FormValues, name: string): string => (values[name] ?? "").trim().replace(/\s+/g, " ");

/** The columns that were named, each with an id in the words of its label. A unit that was typed wins over the one of the kind. */
export const typedColumns = (values: FormValues): Attribute[] => {
  const used = new Set<string>();
  return Array.from({ length: mostColumns }, (_, index) => columnFields(index + 1)).flatMap(
    ([named, kind, measured]) => {
      const words = textOf(values, named.name);
      if (words === "") return [];
      const id = freeSlug(slugFromTitle(words).slice(0, 40) || "column", (slug) => used.has(slug));
      used.add(id);
      const chosen = textOf(values, kind.name);
      const counted = textOf(values, measured.name) || (isKind(chosen) ? units[chosen] : undefined);
      return [{ id, label: words, ...(counted !== undefined && { unit: counted }) }];
    },
  );
};
