import type { Item } from "../../domain/item/item";
import type { Prisma } from "../generated/client";

/** An item as `publishArticle` stored it: what is read here was written here, after every check. */
export const storedItem = (content: Prisma.JsonValue): Item => content as unknown as Item;
