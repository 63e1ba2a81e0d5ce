import { z } from "zod";
import { formSchema } from "../../domain/item/form";
import { formSchemas } from "../../domain/item/forms/form-schemas";
import type { Item } from "../../domain/item/item";
import type { Prisma } from "../generated/client";

/**
 * What every form has, and a key of its own form, by which answers are scored; the rest was checked when it was published,
 * and is not checked again with every question.
 */
const storedSchema = z
  .looseObject({
    identity: z.string(),
    objective: z.string(),
    section: z.string(),
    form: formSchema,
    stem: z.string(),
    facts: z.array(z.looseObject({ id: z.string(), hash: z.string() })),
    passage: z.looseObject({ fact: z.string(), section: z.string(), quote: z.string(), source: z.looseObject({}) }),
    key: z.unknown(),
  })
  .refine(({ form, key }) => formSchemas[form].answer.safeParse(key).success);
const itemSchema = z.custom<Item>((content) => storedSchema.safeParse(content).success, "This is no item.");

/** An item as `publishArticle` stored it, from `item_version.content`. */
export const storedItem = (content: Prisma.JsonValue): Item => itemSchema.parse(content);
