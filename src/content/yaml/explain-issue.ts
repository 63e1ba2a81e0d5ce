import type { z } from "zod";
import type { Explanation } from "../../domain/diagnostic";
import { suggestFormat } from "./suggest-format";
import { valueType } from "./value-type";

type SchemaIssue = z.core.$ZodIssue;

/** What a failed check of the shape means, in words for an editor. `found`: what was written there. */
export function explainIssue(issue: SchemaIssue, found: unknown): Explanation {
  const name = nameOf(issue);
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => `\`${key}\``).join(", ");
    const suggestion =
      "Look for a slip in the spelling or the indentation, or delete it. content/README.md lists the names.";
    return { message: `The name ${keys} is not known here.`, suggestion };
  }
  if (found === undefined || found === null) {
    return { message: `${name} is missing.`, suggestion: `Write it: ${exampleOf(issue) ?? whatIsWanted(issue)}.` };
  }
  const actual = `${name} says \`${brief(found)}\``;
  switch (issue.code) {
    case "invalid_key":
      return { message: `${name} cannot be a name.`, suggestion: "Use lower-case letters, digits and single hyphens." };
    case "invalid_value":
      return { message: `${actual}, which is not known here.`, suggestion: `Write ${whatIsWanted(issue)}.` };
    case "invalid_union":
      return { message: `${actual}, which does not fit here.`, suggestion: `Write ${whatIsWanted(issue)}.` };
    case "invalid_type":
      return {
        message: `${actual}, which is not ${valueType(issue.expected)}.`,
        suggestion: suggestType(issue.expected),
      };
    case "too_small":
      return {
        message: `${name} is too ${sizeWord(issue.origin, "short", "few", "small")}.`,
        suggestion: `It needs ${whatIsWanted(issue)}.`,
      };
    case "too_big":
      return {
        message: `${name} is too ${sizeWord(issue.origin, "long", "many", "large")}.`,
        suggestion: `It takes ${whatIsWanted(issue)}.`,
      };
    case "invalid_format":
      return { message: `${actual}, which does not have the right form.`, suggestion: suggestFormat(issue.format) };
    case "custom":
      return {
        message: `${actual}: ${issue.message}.`,
        suggestion:
          typeof issue.params?.suggestion === "string"
            ? issue.params.suggestion
            : "Compare it with the example in content/README.md.",
      };
    default:
      return {
        message: `${actual}: ${issue.message}.`,
        suggestion: "Compare it with the example in content/README.md.",
      };
  }
}

/** Examples of required fields, by their name; of other fields the type is described. */
const examples: Readonly<Record<string, string>> = {
  checked: "the day on which you read the page, such as `checked: 2026-11-25`",
  reviewed: "the day on which you last read the guide against its sources, such as `reviewed: 2026-11-25`",
  stated: "the date that the page gives itself, such as `stated: 2024-03`, or `stated: undated`",
  url: "the whole address of the page that you read, such as `url: https://mcc.ca/examinations/`",
  publisher: "the body whose page it is, such as `publisher: CPSO`",
  source: "the id of an entry under `sources`",
  claim: "what is so, in your own words, as one sentence",
  quote: "the sentence of the guide that states it, word for word",
  section: "the part of the guide that holds the quote, such as `section: step-1`",
  rationale: "why this answer is right, or wrong",
  title: "the title as readers see it",
  summary: "one sentence on what the reader gets",
};

function exampleOf(issue: SchemaIssue): string | undefined {
  const name = issue.path.at(-1);
  return typeof name === "string" && Object.hasOwn(examples, name) ? examples[name] : undefined;
}

function nameOf(issue: SchemaIssue): string {
  const last = issue.path.findLast((step) => typeof step === "string");
  return last === undefined ? "The file" : `\`${String(last)}\``;
}

function whatIsWanted(issue: SchemaIssue): string {
  switch (issue.code) {
    case "invalid_value":
      return `one of: ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      if ("options" in issue && Array.isArray(issue.options)) return `one of: ${issue.options.map(String).join(", ")}`;
      return issue.path.includes("cells")
        ? "a value, the word unknown, or { value: …, fact: … }"
        : "a date as the page gives it (2024, 2024-03 or 2024-03-15), or undated";
    case "too_small":
      return `at least ${issue.minimum}${unitOf(issue.origin)}`;
    case "too_big":
      return `at most ${issue.maximum}${unitOf(issue.origin)}`;
    case "invalid_type":
      return valueType(issue.expected);
    case "invalid_format":
      return suggestFormat(issue.format);
    default:
      return "a value as in the example in content/README.md";
  }
}

function suggestType(expected: string): string {
  if (expected === "string") return "Write text; put a number or the words true and false in double quotes.";
  if (expected === "array") return "Write a list: each entry on a line of its own, begun with a hyphen and a space.";
  if (expected === "number") return "Write a number alone, without quotes and without a unit.";
  return `Write ${valueType(expected)}.`;
}

const sizeWord = (origin: string, text: string, list: string, number: string): string =>
  origin === "string" ? text : origin === "array" ? list : number;

const unitOf = (origin: string): string => (origin === "string" ? " characters" : origin === "array" ? " entries" : "");

const brief = (found: unknown): string => {
  const text = typeof found === "object" ? JSON.stringify(found) : String(found);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
