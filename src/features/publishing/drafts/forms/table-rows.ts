import { articlePathsOf } from "../../../../content/article/article-files";
import { type FactEntries, isSharedFile } from "../../../../content/facts/fact-entries";
import { type FileEntry, isRecord, textIn } from "../../../../content/yaml/file-entry";
import type { ListedTable, TableAttribute } from "../../../../domain/draft/forms/draft-form-page";
import { shownCell } from "../../../../domain/draft/forms/table-cell";
import { escapeForPattern } from "../../../../domain/text/words/word-pattern";

const recordsIn = (value: unknown): { values: Record<string, unknown>; index: number }[] =>
  Array.isArray(value) ? value.flatMap((values: unknown, index) => (isRecord(values) ? [{ values, index }] : [])) : [];

/** The rows of a table as they stand in its file, each as an entry of its own. */
export const rowsOf = ({ file, path, values, lineOf }: FileEntry): FileEntry[] =>
  recordsIn(values.rows).flatMap(({ values: row, index }) =>
    typeof row.id === "string"
      ? [
          {
            id: row.id,
            file,
            path: [...path, "rows", index],
            values: row,
            lineOf: (inner) => lineOf(["rows", index, ...inner]),
          },
        ]
      : [],
  );

export const cellsOf = (row: FileEntry): Record<string, unknown> =>
  isRecord(row.values.cells) ? row.values.cells : {};

export const attributesOf = ({ values }: FileEntry): TableAttribute[] =>
  recordsIn(values.attributes).flatMap(({ values: { id, label, unit } }) => {
    const measured = typeof unit === "string" ? ` (${unit})` : "";
    const named = typeof id === "string" ? [{ id, label: `${label ?? id}${measured}` }] : [];
    return named.map((attribute) => (typeof unit === "string" ? { ...attribute, unit } : attribute));
  });

/** Whether the questions or the map of an article draw on a table. */
export const drawsOn = (texts: ReadonlyMap<string, string>, article: string, table: string): boolean => {
  const paths = articlePathsOf(article);
  const drawn = new RegExp(`\\btable(?::\\s*|=)["']?${escapeForPattern(table)}["']?(?=[\\s,}/>]|$)`, "m");
  return [paths.questions, paths.article].some((path) => drawn.test(texts.get(path) ?? ""));
};

/** The tables of an article: its own, and the shared ones that it draws on. */
export const tablesOf = ({ tables }: FactEntries, texts: ReadonlyMap<string, string>, article: string): FileEntry[] =>
  tables.filter(
    ({ id, file }) => file === articlePathsOf(article).facts || (isSharedFile(file) && drawsOn(texts, article, id)),
  );

export const toListedTable = (table: FileEntry): ListedTable => {
  const attributes = attributesOf(table);
  const rows = rowsOf(table).map((row) => {
    const cells = cellsOf(row);
    return {
      id: row.id,
      name: textIn(row, "name") || row.id,
      cells: attributes.map(({ id }) => shownCell(cells[id]).value),
    };
  });
  return { id: table.id, noun: textIn(table, "noun"), isShared: isSharedFile(table.file), attributes, rows };
};
