import { z } from "zod";
import type { Problem } from "../problem";
import { checkShape } from "./check-shape";
import type { YamlFile } from "./parse-yaml";
import type { Place, Placed } from "./place";

/** `faulty`: entries that have an id but did not pass, so that whoever cites them can be told to mend them first. */
export type Entries<Value> = { entries: Placed<Value>[]; faulty: Map<string, Place>; problems: Problem[] };

const anything = z.array(z.unknown()).optional();
const withId = z.looseObject({ id: z.string() });

/** Reads the list under `name`, entry by entry: a fault in one does not hide the others. An absent list is empty. */
export function readList<Schema extends z.ZodType>(
  yaml: YamlFile,
  name: string,
  schema: Schema,
): Entries<z.output<Schema>> {
  const read: Entries<z.output<Schema>> = { entries: [], faulty: new Map(), problems: [] };
  const list = checkShape(yaml, [name], anything);
  if (!list.ok) return { ...read, problems: list.failure };
  for (const [index, written] of (list.value ?? []).entries()) {
    const path = [name, index];
    const checked = checkShape(yaml, path, schema);
    if (checked.ok) {
      read.entries.push({ value: checked.value, placeOf: (inner) => yaml.placeOf([...path, ...inner]) });
    } else {
      read.problems.push(...checked.failure);
      const named = withId.safeParse(written);
      if (named.success) read.faulty.set(named.data.id, yaml.placeOf(path));
    }
  }
  return read;
}
