import { textIn } from "../../../../content/yaml/file-entry";
import { articleSlugIn } from "../../../../domain/article/article-slug";
import type { ListedTable, RowForm, UnreadableFile } from "../../../../domain/draft/forms/draft-form-page";
import { rowFields } from "../../../../domain/draft/forms/draft-forms";
import { cellField, cellParts, shownCell } from "../../../../domain/draft/forms/table-cell";
import { titleIn } from "../../../../domain/draft/title-in";
import { originalLanguage } from "../../../../domain/language";
import { articleFacts, readFactEntries } from "./article-facts";
import { articlePathIn } from "./load-front-matter";
import { fillForm, type OpenForms, toUnreadable } from "./open-forms";
import { attributesOf, cellsOf, drawsOn, rowsOf, tablesOf, toListedTable } from "./table-rows";

/** `row`: the one that is open; null: none. */
export type TablePage = { tables: ListedTable[]; row: RowForm | null };

/** Other articles that draw on a table. */
const articlesOn = (texts: ReadonlyMap<string, string>, table: string, except: string) => {
  const slugs = [...texts.keys()].flatMap((path) => /^articles\/([^/]+)\/article\.mdx$/.exec(path)?.[1] ?? []);
  return slugs
    .filter((slug) => slug !== except && drawsOn(texts, slug, table))
    .map((slug) => ({
      slug: articleSlugIn(originalLanguage, slug),
      title: titleIn(texts.get(articlePathIn(slug, originalLanguage)) ?? "") ?? slug,
    }));
};

/** The tables of the draft's article, and a row of one. `open`: its ids, the row's empty for a new one. Undefined where there is none. */
export const loadTables = (
  { head, texts, diagnostics }: OpenForms,
  open: { table: string; row: string } | undefined,
): TablePage | UnreadableFile | undefined => {
  const entries = readFactEntries(texts, head.article);
  if (entries.diagnostics.length > 0) return toUnreadable(entries.diagnostics);
  const found = tablesOf(entries, texts, head.article);
  const tables = found.map(toListedTable);
  if (open === undefined) return { tables, row: null };
  const entry = found.find(({ id }) => id === open.table);
  const table = tables.find(({ id }) => id === open.table);
  const row = entry && rowsOf(entry).find(({ id }) => id === open.row);
  if (!entry || !table || (!row && open.row !== "")) return undefined;
  const cells = attributesOf(entry).flatMap(({ id }) => {
    const shown = shownCell(row && cellsOf(row)[id]);
    return cellParts.map((part) => [cellField(id, part), shown[part]] as const);
  });
  const filled = row ? fillForm([{ entry: row, fields: rowFields }], diagnostics) : { values: {}, diagnostics: [] };
  const lines = new Map(row && Object.keys(cellsOf(row)).map((id) => [row.lineOf(["cells", id]), id]));
  const wrong = diagnostics.flatMap(({ file, line, severity, message, suggestion }) => {
    const attribute = file === entry.file ? lines.get(line) : undefined;
    // A row on one line has all that is wrong with it above its fields.
    const field = attribute !== undefined && lines.size > 1 ? cellField(attribute, "value") : null;
    return attribute === undefined ? [] : [{ field, severity, message, suggestion }];
  });
  const facts = articleFacts(entries, head.article).map(({ id, quote }) => ({
    id,
    text: textIn(quote, "quote") || id,
  }));
  return {
    tables,
    row: {
      values: { ...filled.values, ...Object.fromEntries(cells) },
      diagnostics: wrong,
      table: { id: table.id, noun: table.noun, isShared: table.isShared, attributes: table.attributes },
      id: row?.id ?? null,
      facts,
      articles: table.isShared ? articlesOn(texts, table.id, head.article) : [],
    },
  };
};
