import type { Responses } from "../../src/domain/statistics/test-analysis/responses";
import { ItemColumn } from "./item-column";
import { readPairs } from "./read-pairs";
import { FileRefused, type Row, readRows } from "./read-rows";

/** `key`: a file of right options, without which the answers are marks. `max`: a file of maximum marks. */
type Files = { responses: string; key?: string | undefined; max?: string | undefined };

const isNumber = (text: string): boolean => text !== "" && Number.isFinite(Number(text));

const readHeader = (file: string, { cells, line }: Row): string[] => {
  const [person, ...items] = cells;
  if (person !== "person")
    throw new FileRefused(`${file}, line ${line}: the first line names the columns, and begins with “person”.`);
  if (items.length === 0) throw new FileRefused(`${file}, line ${line}: there is no item. Name one in each column.`);
  const wrong = items.find((item, index) => item === "" || items.indexOf(item) !== index);
  if (wrong !== undefined)
    throw new FileRefused(
      `${file}, line ${line}: ${wrong === "" ? "a column has no name." : `two columns are called “${wrong}”.`} Name each item once.`,
    );
  return items;
};

const readMaxima = async (file: string | undefined, items: ReadonlySet<string>): Promise<Map<string, number>> => {
  const pairs = file === undefined ? new Map<string, string[]>() : await readPairs(file, items);
  return new Map(
    [...pairs].map(([item, [value = "", ...others]]) => {
      if (others.length > 0 || !(isNumber(value) && Number(value) > 0))
        throw new FileRefused(`${file}: “${item}” needs one maximum above 0.`);
      return [item, Number(value)];
    }),
  );
};

const readKey = async (file: string, items: ReadonlySet<string>): Promise<Map<string, ReadonlySet<string>>> => {
  const pairs = await readPairs(file, items);
  const keyless = [...items].find((item) => !pairs.has(item));
  if (keyless !== undefined) throw new FileRefused(`${file}: “${keyless}” has no right option. Add a line for it.`);
  return new Map([...pairs].map(([item, options]) => [item, new Set(options)]));
};

/** Reads a test: a first line `person,item…`, then a line a person. Throws `FileRefused`, with the line that is wrong. */
export const readResponses = async ({ responses: file, key: keyFile, max }: Files): Promise<Responses> => {
  const rows = readRows(file);
  const first = await rows.next();
  if (first.done) throw new FileRefused(`${file} is empty. Its first line names the columns: person,item…`);
  const names = readHeader(file, first.value);
  const items = new Set(names);
  const maxima = await readMaxima(max, items);
  const key = keyFile === undefined ? undefined : await readKey(keyFile, items);
  const columns = names.map((name) => new ItemColumn(name));
  const persons = new Set<string>();
  for await (const { cells, line } of rows) {
    const [person = "", ...answers] = cells;
    const refuse = (sentence: string): never => {
      throw new FileRefused(`${file}, line ${line}: ${sentence}`);
    };
    if (answers.length !== names.length)
      refuse(`there are ${answers.length} answers, and ${names.length} items. Leave what was not answered empty.`);
    if (persons.has(person)) refuse(`person “${person}” has a second line. Keep the first attempt of each.`);
    persons.add(person);
    for (const [index, column] of columns.entries()) {
      const answer = answers[index] ?? "";
      if (!column.add(answer) || key) continue;
      const maximum = maxima.get(column.item) ?? 1;
      if (!isNumber(answer))
        refuse(`“${answer}” is no mark of “${column.item}”. Where cells are chosen options, name a key by --key.`);
      if (Number(answer) > maximum)
        refuse(`${answer} is more than the ${maximum} marks of “${column.item}”. Name other maxima by --max.`);
    }
  }
  return {
    persons: persons.size,
    items: columns.map((column) => {
      const maximum = maxima.get(column.item) ?? 1;
      return key ? column.keyed(maximum, key.get(column.item) ?? new Set()) : column.marked(maximum);
    }),
  };
};
