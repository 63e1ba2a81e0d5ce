import { z } from "zod";
import { parseArticleSlug } from "./article-slug";

export const articleSlugSchema = z
  .string()
  .max(90)
  .refine(
    (name) => parseArticleSlug(name) !== undefined,
    "use the slug of a guide, such as ontario-cpso or ontario-cpso.fr",
  );
