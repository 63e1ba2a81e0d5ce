import { z } from "zod";
import { checkSchema } from "./check-schema";
import type { Path } from "./locate-path";
import type { YamlFile } from "./parse-yaml";
import type { Entries } from "./read-list";

const anything = z.record(z.string(), z.unknown()).optional();

/** Reads the group under `name`, whose names are ids, entry by entry: an error in one does not hide the others. */
export function readGroup<Schema extends z.ZodType<object>>(
  yaml: YamlFile,
  name: string,
  schema: Schema,
): Entries<z.output<Schema> & { id: string }> {
  const read: Entries<z.output<Schema> & { id: string }> = { entries: [], invalid: new Map(), diagnostics: [] };
  const group = checkSchema(yaml, [name], anything);
  if (!group.ok) return { ...read, diagnostics: group.failure };
  for (const id of Object.keys(group.value ?? {})) {
    const locate = (path: Path) => yaml.locate([name, id, ...path]);
    const checked = checkSchema(yaml, [name, id], schema);
    if (checked.ok) read.entries.push({ value: { id, ...checked.value }, locate });
    else {
      read.diagnostics.push(...checked.failure);
      read.invalid.set(id, locate([]));
    }
  }
  return read;
}
