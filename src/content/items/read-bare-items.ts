import { z } from "zod";
import type { BareItem } from "../../domain/item/lint/bare-item";
import { failure, type Result, success } from "../../domain/result";

const bareItemSchema = z.object({
  id: z.string().min(1),
  stem: z.string().min(1),
  options: z.array(z.string()).min(1),
  key: z.int().min(0),
  glossary: z.array(z.string()).optional(),
});

const fieldHints: Record<string, string> = {
  id: "give it an “id” that is a text",
  stem: "give it a “stem” that is a text and not empty",
  options: "give it “options”, a list of texts with at least one",
  key: "give it a “key”: the place of the right option, a whole number counted from 0",
  glossary: "make “glossary” a list of texts, or leave it out",
};

/** Items for the lint as anyone may write them, in JSON; or a sentence for each error, with the item and the suggestion. */
export function readBareItems(text: string): Result<(BareItem & { id: string })[], string[]> {
  const list = parse(text);
  if (list === undefined) {
    return failure([`This is not JSON. Write a list of items: [{"id": …, "stem": …, "options": […], "key": 0}].`]);
  }
  if (!Array.isArray(list)) return failure(["This is no list. Put the items into square brackets: [{…}, {…}]."]);
  const items: (BareItem & { id: string })[] = [];
  const diagnostics: string[] = [];
  for (const [location, value] of list.entries()) {
    const item = readItem(value, `Item ${location + 1}${nameOf(value)}`);
    if (item.ok) items.push(item.value);
    else diagnostics.push(item.failure);
  }
  return diagnostics.length > 0 ? failure(diagnostics) : success(items);
}

function readItem(value: unknown, name: string): Result<BareItem & { id: string }, string> {
  const checked = bareItemSchema.safeParse(value);
  if (!checked.success) {
    const field = String(checked.error.issues[0]?.path[0] ?? "");
    return failure(
      `${name} has not the shape of an item: ${fieldHints[field] ?? "write it in braces with id, stem, options and key"}.`,
    );
  }
  const { id, stem, options, key, glossary } = checked.data;
  if (key >= options.length) {
    return failure(
      `${name} has ${options.length} options and the key ${key}: give a key from 0 to ${options.length - 1}.`,
    );
  }
  return success({ id, stem, options, keys: [key], knownAbbreviations: new Set(glossary ?? []) });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function nameOf(value: unknown): string {
  const identified = z.object({ id: z.union([z.string().min(1), z.number()]) }).safeParse(value);
  return identified.success ? ` (“${identified.data.id}”)` : "";
}
