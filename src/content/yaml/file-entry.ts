import type { Path } from "./locate-path";
import type { YamlFile } from "./parse-yaml";

/** A group of values as it stands in a file, whether or not it passes a check. `path`: in the file's YAML. */
export type FileEntry = {
  id: string;
  file: string;
  path: (string | number)[];
  values: Readonly<Record<string, unknown>>;
  /** The line of a value, or of the entry itself. */
  lineOf: (inner: Path) => number;
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value of an entry where it is text. */
export const textIn = ({ values }: FileEntry, name: string): string => {
  const value = values[name];
  return typeof value === "string" ? value : "";
};

/** The entries of a list, or of a group by its names; those without an id are left to the gate. */
export const entriesIn = ({ file, value, locate }: YamlFile, name: string): FileEntry[] => {
  const listed: unknown = isRecord(value) ? value[name] : undefined;
  const entry = (path: (string | number)[], id: unknown, values: unknown): FileEntry[] =>
    typeof id === "string" && isRecord(values)
      ? [{ id, file, path, values, lineOf: (inner) => locate([...path, ...inner]).line }]
      : [];
  if (Array.isArray(listed))
    return listed.flatMap((values: unknown, index) =>
      entry([name, index], isRecord(values) ? values.id : undefined, values),
    );
  return isRecord(listed) ? Object.entries(listed).flatMap(([id, values]) => entry([name, id], id, values)) : [];
};
