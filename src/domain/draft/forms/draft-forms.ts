import { frontMatterSchema } from "../../article/front-matter";
import { stageSchema } from "../../article/stage";
import { claimSchema, quoteSchema, volatilitySchema } from "../../fact/fact";
import { factTableSchema } from "../../fact/fact-table";
import { sourceSchema } from "../../fact/source";
import { languages } from "../../language";
import type { FormField } from "./form-field";

const { title, summary, shortTitle, shortSummary, note } = frontMatterSchema.shape;

/** The front matter of an article, but for its language, which the name of its file has. */
export const frontMatterFields = [
  { name: "title", kind: "line", most: title.maxLength, isRequired: true },
  { name: "summary", kind: "text", most: summary.maxLength, isRequired: true },
  { name: "shortTitle", kind: "line", most: shortTitle.unwrap().maxLength },
  { name: "shortSummary", kind: "line", most: shortSummary.unwrap().maxLength },
  { name: "stage", kind: "choice", options: stageSchema.options },
  { name: "order", kind: "number" },
  { name: "tags", kind: "words" },
  { name: "reviewed", kind: "day", isRequired: true },
  { name: "reviewEveryMonths", kind: "number", isRequired: true },
  { name: "note", kind: "text", most: note.unwrap().maxLength },
  { name: "draft", kind: "yes" },
  { name: "publishFrom", kind: "day" },
  { name: "redirectFrom", kind: "words" },
] as const satisfies FormField[];

const { shape } = sourceSchema;

/** A source. Its id is made from what it is called, once. */
export const sourceFields = [
  { name: "title", kind: "line", most: shape.title.maxLength, isRequired: true },
  { name: "publisher", kind: "line", most: shape.publisher.maxLength, isRequired: true },
  { name: "url", kind: "address", isRequired: true },
  { name: "stated", kind: "page-date" },
  { name: "checked", kind: "day", isRequired: true },
  { name: "copy", kind: "choice", options: shape.copy.options, isRequired: true },
  { name: "secondary", kind: "yes" },
  { name: "language", kind: "choice", options: languages },
] as const satisfies FormField[];

const row = factTableSchema.shape.rows.element.shape;

/** A row of a fact table; its cells have fields of their own. */
export const rowFields = [
  { name: "name", kind: "line", most: row.name.maxLength, isRequired: true },
  { name: "fact", kind: "line", most: null },
] as const satisfies FormField[];

const { claim, excerpt } = claimSchema.shape;

/** What is so, whichever article says it, and the official page that says so. */
export const claimFields = [
  { name: "claim", kind: "text", most: claim.maxLength, isRequired: true },
  { name: "excerpt", kind: "text", most: excerpt.unwrap().maxLength },
  { name: "source", kind: "line", most: null, isRequired: true },
  { name: "volatility", kind: "choice", options: volatilitySchema.options, isRequired: true },
] as const satisfies FormField[];

/** The sentence of the article. Its section is found by it. */
export const quoteFields = [
  { name: "quote", kind: "text", most: quoteSchema.shape.quote.maxLength, isRequired: true },
] as const satisfies FormField[];
