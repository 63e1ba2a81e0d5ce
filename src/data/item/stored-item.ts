import { z } from "zod";
import { formSchema } from "../../domain/item/form";
import type { Item } from "../../domain/item/item";
import type { Prisma } from "../generated/client";

/** What every form has; the rest was checked when it was published, and is not checked again with every question. */
const commonSchema = z.looseObject({
  identity: z.string(),
  objective: z.string(),
  section: z.string(),
  form: formSchema,
  stem: z.string(),
  facts: z.array(z.looseObject({ id: z.string(), hash: z.string() })),
});
const itemSchema = z.custom<Item>((content) => commonSchema.safeParse(content).success, "This is no item.");

/** An item as `publishArticle` stored it, from `item_version.content`. */
export const storedItem = (content: Prisma.JsonValue): Item => itemSchema.parse(content);
