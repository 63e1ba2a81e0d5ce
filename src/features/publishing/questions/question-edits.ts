import { isDeepStrictEqual } from "node:util";
import type { YamlEdit } from "../../../content/yaml/edit/edit-yaml";
import type { FilledQuestion, FilledValue, UncheckedQuestion } from "../../../domain/draft/questions/filled-question";

type Path = YamlEdit["path"];
type Fields = Readonly<Record<string, FilledValue>>;

/** As a field shows it: without the line end of a text of several lines. */
const shown = (value: unknown): unknown => (typeof value === "string" ? value.trim() : (value ?? undefined));

const isGroup = (value: unknown): value is UncheckedQuestion =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldEdits = (path: Path, before: unknown, now: Fields): YamlEdit[] => {
  const names = Object.keys(now);
  return names.flatMap((name, index): YamlEdit[] => {
    const old = isGroup(before) ? before[name] : undefined;
    const value = now[name];
    if (isDeepStrictEqual(shown(old), shown(value))) return [];
    return [{ path: [...path, name], value, after: names.slice(0, index) }];
  });
};

/** What an answer of a new question, or the whole of it, says: no name without a value. */
export const withoutGaps = (fields: Fields): Record<string, FilledValue> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/**
 * How the file becomes what the fields of a question say. Only what differs is written, so that every other line, and what the
 * form does not show, stays as it is. `path`: of the question.
 */
export const questionEdits = (
  path: Path,
  before: UncheckedQuestion,
  { fields, options }: FilledQuestion,
): YamlEdit[] => {
  const own = fieldEdits(path, before, fields);
  if (options === undefined) return own;
  const old = Array.isArray(before.options) ? before.options : [];
  const at = (index: number) => [...path, "options", index];
  const changed = options.flatMap((option, index) =>
    option !== undefined && index < old.length ? fieldEdits(at(index), old[index], option) : [],
  );
  const added = options
    .slice(old.length)
    .filter((option) => option !== undefined)
    .map((option): YamlEdit => ({ path: [...path, "options", "-"], value: withoutGaps(option) }));
  const removed = old
    .flatMap((_, index): YamlEdit[] => (options[index] === undefined ? [{ path: at(index), value: undefined }] : []))
    .reverse();
  return [...own, ...changed, ...added, ...removed];
};
