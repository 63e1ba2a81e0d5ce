import { z } from "zod";
import { articleSlugSchema } from "../../article/article-slug-schema";
import { difficultySchema } from "../../item/difficulty";
import { formSchema } from "../../item/form";
import { languageSchema } from "../../language-schema";
import { slugSchema } from "../../slug";
import { itemStateSchema } from "./item-state";

/**
 * Each filter as it may be written in a request. Values of one filter are alternatives; filters narrow each other.
 * `language`: of the guide that a question is on.
 */
export const filterFields = {
  article: articleSlugSchema.optional(),
  articles: z.array(articleSlugSchema).min(1).max(100).optional(),
  language: languageSchema.optional(),
  sections: z.array(slugSchema).min(1).max(50).optional(),
  forms: z.array(formSchema).min(1).max(formSchema.options.length).optional(),
  difficulty: z.array(difficultySchema).min(1).max(difficultySchema.options.length).optional(),
  states: z.array(itemStateSchema).min(1).max(itemStateSchema.options.length).optional(),
};

/** `POST /api/blocks/count`. */
export const countRequestSchema = z.strictObject(filterFields);
export type CountRequest = z.infer<typeof countRequestSchema>;

/** Which items may be asked. `article` of a request is one more of its `articles`. */
export type Filters = Omit<CountRequest, "article">;

export const filtersOf = ({
  article,
  articles,
  language,
  sections,
  forms,
  difficulty,
  states,
}: CountRequest): Filters => ({
  ...((article || articles) && { articles: [...new Set([...(article ? [article] : []), ...(articles ?? [])])] }),
  ...(language && { language }),
  ...(sections && { sections }),
  ...(forms && { forms }),
  ...(difficulty && { difficulty }),
  ...(states && { states }),
});
