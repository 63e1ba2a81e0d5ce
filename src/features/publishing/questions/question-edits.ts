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

const withoutGaps = (fields: Fields): Record<string, FilledValue> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const present = <Entry>(entries: readonly (Entry | undefined)[]): Entry[] =>
  entries.filter((entry) => entry !== undefined);

/** A new question, an answer or a part of one, as the file is to have it: no name without a value, and no empty list. */
export const toEntry = (filled: FilledQuestion): Record<string, unknown> => {
  const lists = listsOf(filled).map(([name, entries]) => [name, present(entries).map(toEntry)] as const);
  return { ...withoutGaps(filled.fields), ...Object.fromEntries(lists.filter(([, entries]) => entries.length > 0)) };
};

/** The lists of a question, of a part or of an answer, by the names of the file. */
const listsOf = ({ options, parts, stems }: FilledQuestion) =>
  Object.entries({ options: options?.map((fields) => fields && { fields }), parts, stems }).flatMap(
    ([name, entries]) => (entries ? [[name, entries] as const] : []),
  );

/** How a list of the file becomes what the fields say of each of its entries. */
const listEdits = (path: Path, before: unknown, now: readonly (FilledQuestion | undefined)[]): YamlEdit[] => {
  const old: unknown[] = Array.isArray(before) ? before : [];
  const changed = old.flatMap((entry, index) => {
    const filled = now[index];
    return filled ? questionEdits([...path, index], isGroup(entry) ? entry : {}, filled) : [];
  });
  const added = present(now.slice(old.length)).map((entry) => ({ path: [...path, "-"], value: toEntry(entry) }));
  const removed = old.flatMap((_, index) => (now[index] ? [] : [{ path: [...path, index], value: undefined }]));
  // From the last to the first, so that what is taken out moves nothing that is still to go.
  return [...changed, ...added, ...removed.reverse()];
};

/**
 * How the file becomes what the fields of a question say. Only what differs is written, so that every other line, and what the
 * form does not show, stays as it is. `path`: of the question.
 */
export const questionEdits = (path: Path, before: UncheckedQuestion, filled: FilledQuestion): YamlEdit[] => [
  ...fieldEdits(path, before, filled.fields),
  ...listsOf(filled).flatMap(([name, entries]) => listEdits([...path, name], before[name], entries)),
];
