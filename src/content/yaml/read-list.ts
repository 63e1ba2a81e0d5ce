import { z } from "zod";
import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import { checkSchema } from "./check-schema";
import type { YamlFile } from "./parse-yaml";
import type { Located } from "./source-location";

/** `invalid`: entries that have an id but did not pass, so that a reference to one is explained by its error. */
export type Entries<Value> = {
  entries: Located<Value>[];
  invalid: Map<string, SourceLocation>;
  diagnostics: Diagnostic[];
};

const anything = z.array(z.unknown()).optional();
const withId = z.looseObject({ id: z.string() });

/** Reads the list under `name`, entry by entry: an error in one does not hide the others. An absent list is empty. */
export function readList<Schema extends z.ZodType>(
  yaml: YamlFile,
  name: string,
  schema: Schema,
): Entries<z.output<Schema>> {
  const read: Entries<z.output<Schema>> = { entries: [], invalid: new Map(), diagnostics: [] };
  const list = checkSchema(yaml, [name], anything);
  if (!list.ok) return { ...read, diagnostics: list.failure };
  for (const [index, entry] of (list.value ?? []).entries()) {
    const path = [name, index];
    const checked = checkSchema(yaml, path, schema);
    if (checked.ok) {
      read.entries.push({ value: checked.value, locate: (inner) => yaml.locate([...path, ...inner]) });
    } else {
      read.diagnostics.push(...checked.failure);
      const identified = withId.safeParse(entry);
      if (identified.success) read.invalid.set(identified.data.id, yaml.locate(path));
    }
  }
  return read;
}
