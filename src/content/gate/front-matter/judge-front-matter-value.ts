import type { Scalar } from "yaml";
import type { Explanation } from "../../../domain/diagnostic";
import { slugSchema } from "../../../domain/slug";
import { utcDay } from "../../../domain/utc-day";
import { isReservedSlug } from "../judge/reserved-slugs";
import { findForbiddenCharacters } from "../parsing/find-forbidden-characters";

const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const numberOfOldYaml = /^[-+]?(0[0-9_]+|0b[01_]+|\d[\d_]*_[\d_]*|\d+(:[0-5]?\d)+(\.\d*)?)$/;
const dateLike = /^(\d{4}-\d{1,2}-\d{1,2})(?:[Tt ].*)?$/;

/** Judges one value of the front matter. `key`: the top-level key that it belongs to. */
export function judgeFrontMatterValue(scalar: Scalar, key: string): Explanation | null {
  const { value } = scalar;
  const source = scalar.source ?? String(value);
  if (typeof value === "number" && (!plainNumber.test(source) || !isExact(value, source))) return judgeNumber(source);
  if (typeof value === "string") return judgeString(value, scalar.type === "PLAIN", key);
  if (value === null || typeof value === "number" || typeof value === "boolean") return judgeSlug(value, key);
  return { message: `The value of ${key} is neither text, number nor yes or no.`, suggestion: "Put it in quotes." };
}

function judgeString(value: string, plain: boolean, key: string): Explanation | null {
  const forbidden = findForbiddenCharacters(value)[0];
  if (forbidden) {
    return { message: `The value of ${key} holds ${forbidden.name}.`, suggestion: "Delete that character." };
  }
  if (plain && numberOfOldYaml.test(value)) return judgeNumber(value);
  const day = dateLike.exec(value)?.[1];
  if (day && !isDay(day)) {
    return {
      message: `${value} is not a day that exists.`,
      suggestion: "Write the day as year-month-day: 2026-11-25.",
    };
  }
  return judgeSlug(value, key);
}

function judgeSlug(value: unknown, key: string): Explanation | null {
  if (key !== "slug" && key !== "redirectFrom") return null;
  if (!slugSchema.safeParse(value).success) {
    return {
      message: `${key}: “${String(value)}” cannot be an address.`,
      suggestion: "Use lower-case letters, digits and single hyphens, at most 80: ontario-cpso.",
    };
  }
  if (isReservedSlug(String(value))) {
    return { message: `${key}: “${String(value)}” is a reserved name.`, suggestion: "Choose a longer, telling name." };
  }
  return null;
}

function judgeNumber(source: string): Explanation | null {
  return {
    message: `${source} is read as different numbers by different programs.`,
    suggestion: "Write a plain decimal number without needless zeros, or put it in quotes if it is text.",
  };
}

/** Whether the number is written back as it was: 1.10 would become 1.1. */
const isExact = (value: number, source: string): boolean =>
  Math.abs(value) <= Number.MAX_SAFE_INTEGER && String(value) === source;

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && utcDay(date) === day;
}
