import { type FilterName, filterNames } from "./filter-names";

type Fields = { [Name in FilterName]?: Name extends "language" ? string : string[] };

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === "string" && entry !== "");

/** Filters as a form or the address of a page gives them: a field for each value, and an empty one for none. */
export const filtersFromFields = (fields: Record<string, unknown>): Fields => {
  const filters: Fields = {};
  for (const name of filterNames) {
    if (name === "language") continue;
    const values = textsOf(name === "articles" ? [fields.article, fields.articles].flat() : fields[name]);
    if (values.length > 0) filters[name] = [...new Set(values)];
  }
  const [language] = textsOf(fields.language);
  if (language) filters.language = language;
  return filters;
};
