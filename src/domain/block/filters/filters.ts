import { z } from "zod";
import { articleSlugSchema } from "../../article/article-slug-schema";
import { difficultySchema } from "../../item/difficulty";
import { formSchema } from "../../item/form";
import { languageSchema } from "../../language-schema";
import { slugSchema } from "../../slug";
import { type FilterName, filterNames } from "./filter-names";
import { itemStateSchema } from "./item-state";

/**
 * Each filter as it may be written in a request. Values of one filter are alternatives; filters narrow each other.
 * `language`: of the guide that a question is on.
 */
const fields = {
  articles: z.array(articleSlugSchema).min(1).max(100).optional(),
  language: languageSchema.optional(),
  sections: z.array(slugSchema).min(1).max(50).optional(),
  forms: z.array(formSchema).min(1).max(formSchema.options.length).optional(),
  difficulty: z.array(difficultySchema).min(1).max(difficultySchema.options.length).optional(),
  states: z.array(itemStateSchema).min(1).max(itemStateSchema.options.length).optional(),
} satisfies Record<FilterName, z.ZodType>;

export const filterFields = { article: articleSlugSchema.optional(), ...fields };

/** `POST /api/blocks/count`. */
export const countRequestSchema = z.strictObject(filterFields);
export type CountRequest = z.infer<typeof countRequestSchema>;

/** Which items may be asked. `article` of a request is one more of its `articles`. */
export type Filters = Omit<CountRequest, "article">;

export const filtersOf = (request: CountRequest): Filters => {
  const articles = new Set([request.article ?? [], request.articles ?? []].flat());
  const filters: { [Name in FilterName]: Filters[Name] } = {
    articles: articles.size > 0 ? [...articles] : undefined,
    language: request.language,
    sections: request.sections,
    forms: request.forms,
    difficulty: request.difficulty,
    states: request.states,
  };
  for (const name of filterNames) if (filters[name] === undefined) delete filters[name];
  return filters;
};
