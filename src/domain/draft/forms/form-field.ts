import { slugFromTitle } from "../new-draft";
import { typedAddress } from "./typed-address";
import { isSameUnit, typedAmount } from "./typed-amount";
import { typedDate } from "./typed-date";

/**
 * A value of a content file as a form asks for it. `line`: text on one line; `address`: of a page; `text`: on several, of which the file has one; `words`:
 * several, with commas or line ends between them; `page-date`: the date that a page gives itself, null where it gives none; `yes`: true, or not
 * there. `most`: characters; null where there is no limit.
 */
export type FormField = { name: string; isRequired?: true } & (
  | { kind: "line" | "text"; most: number | null }
  | { kind: "address" | "day" | "page-date" | "number" | "words" | "yes" }
  | { kind: "choice"; options: readonly string[] }
);

/** What was typed, by the names of the fields. */
export type FormValues = Readonly<Record<string, string>>;

/** A value of a file as its form shows it, be it what the field is for or not. */
export const shownValue = ({ kind }: FormField, value: unknown): string => {
  if (value === undefined || value === null) return "";
  if (kind === "yes") return value === true ? "on" : "";
  if (kind === "page-date" && value === "undated") return "";
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};

/** Typed text as it is compared and stored: on one line. No-break spaces stay, which French needs. */
const tidy = (typed: string): string => typed.trim().replace(/[ \t\r\n]+/g, " ");

/**
 * What a file holds for what was typed; undefined: nothing. Days, numbers and addresses are understood as people write them where
 * that can mean one thing only; what does not fit is stored as text, for the gate to judge.
 */
export const typedValue = ({ kind }: FormField, typed: string): unknown => {
  const text = tidy(typed);
  if (kind === "page-date") return text === "" ? null : (typedDate(text) ?? text);
  if (text === "") return undefined;
  if (kind === "day") return typedDate(text) ?? text;
  if (kind === "address") return typedAddress(text);
  if (kind === "number") return typedNumber(text);
  if (kind === "words") return typed.split(/[,\n]/).flatMap(typedWord);
  return kind === "yes" ? true : text;
};

/** A keyword as it is stored: several words, capitals and accents make one of small letters and hyphens. */
const typedWord = (typed: string): string[] => {
  const word = tidy(typed);
  if (word === "") return [];
  return [/^[\p{L}\p{M}\p{N}\s'’-]+$/u.test(word) ? slugFromTitle(word) || word : word];
};

/** A number of months or of an order: what stands beside it can be months alone. */
const typedNumber = (text: string): number | string => {
  const { number, unit = "months" } = typedAmount(text) ?? {};
  return number !== undefined && (unit === "mois" || isSameUnit(unit, "months")) ? number : text;
};

/** A field whose value is another now. `after`: the fields before it, below which a new one belongs. */
export type ChangedField = { name: string; value: unknown; after: string[] };

/**
 * The fields that somebody changed, against what the file had when the form was drawn; what was left as it was is not
 * written anew. A field that was not sent stays, but for a box that is not ticked.
 */
export const changedFields = (
  fields: readonly FormField[],
  before: Readonly<Record<string, unknown>>,
  typed: FormValues,
): ChangedField[] =>
  fields.flatMap((field, index) => {
    const { name, kind } = field;
    const sent = Object.hasOwn(typed, name) ? typed[name] : kind === "yes" ? "" : undefined;
    if (sent === undefined || tidy(sent) === tidy(shownValue(field, before[name]))) return [];
    const value = typedValue(field, sent);
    if (value === before[name]) return [];
    const after = fields.slice(0, index).map((each) => each.name);
    return [{ name, value, after: ["id", ...after] }];
  });

/** The values of a new entry, in the order of its fields. */
export const newValues = (fields: readonly FormField[], typed: FormValues): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = typedValue(field, typed[field.name] ?? "");
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
