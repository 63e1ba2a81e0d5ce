import { articlePathsOf } from "../../../../content/article/article-files";
import { frontMatterEntry } from "../../../../content/gate/front-matter/edit-front-matter";
import { gate } from "../../../../content/gate/gate";
import type { YamlEdit } from "../../../../content/yaml/edit/edit-yaml";
import { entriesIn, type FileEntry, textIn } from "../../../../content/yaml/file-entry";
import { parseYaml } from "../../../../content/yaml/parse-yaml";
import {
  claimFields,
  frontMatterFields,
  quoteFields,
  rowFields,
  sourceFields,
} from "../../../../domain/draft/forms/draft-forms";
import { changedFields, type FormField, type FormValues, newValues } from "../../../../domain/draft/forms/form-field";
import { formedKinds, modelValues } from "../../../../domain/draft/forms/model-form";
import { changedCell } from "../../../../domain/draft/forms/table-cell";
import { tableFields, typedColumns } from "../../../../domain/draft/forms/table-columns";
import { freeSlug, slugFromTitle } from "../../../../domain/draft/new-draft";
import { locateQuote } from "../../../../domain/fact/locate-quote";
import { type Language, originalLanguage } from "../../../../domain/language";
import { failure, type Result, success } from "../../../../domain/result";
import { type ProblemDetails, problemDetails, wrongField } from "../../../../http/problem/problem-details";
import { articleFacts, partsOf, readFactEntries } from "./article-facts";
import { articlePathIn } from "./load-front-matter";
import { attributesOf, cellsOf, rowsOf, tablesOf } from "./table-rows";

/**
 * Each form that edits a draft. `quote`: a shared claim, stated in one more article; `table`, `table-row`: a fact table, and a row of
 * one; `item-model`: the questions that are made from one.
 */
export const draftForms = ["front-matter", "source", "fact", "quote", "table", "table-row", "item-model"] as const;
type DraftForm = (typeof draftForms)[number];

/** What a form asks for. `entry`: the id of a source, fact, table, row or item model, empty for a new one. */
export type EntryEdit = {
  form: DraftForm;
  act: "save" | "remove";
  language: Language;
  entry: string;
  values: FormValues;
};

/** What is to be done to which files, and the id of the entry that it is done to. */
type Plan = { edits: Map<string, YamlEdit[]>; entry: string };
type Planned = Result<Plan, ProblemDetails<400 | 409>>;

/** All content as the page of the form had it, and the article of the draft. */
type Content = { texts: ReadonlyMap<string, string>; article: string };

export const unreadable = problemDetails(
  409,
  "no-form",
  "This file cannot be changed by a form as it is written. Its text can be: the page of the draft has it, and says what is wrong.",
);
const noEntry = wrongField(["entry"], "It is not there any more: somebody took it out meanwhile.");

const changesOf = (entry: FileEntry, fields: readonly FormField[], values: FormValues): YamlEdit[] =>
  changedFields(fields, entry.values, values).map(({ name, value, after }) => ({
    path: [...entry.path, name],
    value,
    after,
  }));

/** An id that nothing in any file of facts has, in the first words of what it is for. */
const newId = (words: string, texts: ReadonlyMap<string, string>): string => {
  const files = [...texts].filter(([path]) => path.includes("facts"));
  const used = new Set(
    files.flatMap(([, text]) => [...text.matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)].map(([, id]) => id)),
  );
  return freeSlug(slugFromTitle(words).split("-").slice(0, 7).join("-"), (slug) => used.has(slug));
};

const planFrontMatter = ({ texts, article }: Content, { language, values }: EntryEdit): Planned => {
  const path = articlePathIn(article, language);
  const entry = frontMatterEntry(path, texts.get(path) ?? "");
  if (!entry.ok) return failure(unreadable);
  return success({ edits: new Map([[path, changesOf(entry.value, frontMatterFields, values)]]), entry: "" });
};

const planSource = ({ texts, article }: Content, { act, entry: id, values }: EntryEdit): Planned => {
  const { sources, diagnostics } = readFactEntries(texts, article);
  if (diagnostics.length > 0) return failure(unreadable);
  if (id === "") {
    const entry = newId(`${values.publisher} ${values.title}`, texts);
    const added = { path: ["sources", "-"], value: { id: entry, ...newValues(sourceFields, values) } };
    return success({ edits: new Map([[articlePathsOf(article).facts, [added]]]), entry });
  }
  const source = sources.find((each) => each.id === id);
  if (!source) return failure(noEntry);
  const edits = act === "remove" ? [{ path: source.path, value: undefined }] : changesOf(source, sourceFields, values);
  return success({ edits: new Map([[source.file, edits]]), entry: act === "remove" ? "" : id });
};

/** The section of the article that has a quote; `before` where none has, or where several have and it is one of them. */
const sectionWith = async ({ texts, article }: Content, quote: string, before: string): Promise<string> => {
  const gated = await gate(texts.get(articlePathIn(article, originalLanguage)) ?? "");
  const sections = gated.ok ? gated.value.sections : [];
  const found = sections.filter(({ anchor }) => locateQuote(sections, quote, anchor) !== undefined);
  return (found.find(({ anchor }) => anchor === before) ?? found[0])?.anchor ?? before;
};

const addFact = async (content: Content, values: FormValues): Promise<Planned> => {
  const entry = newId(values.claim ?? "", content.texts);
  const { quote = "", ...claim } = { ...newValues(claimFields, values), ...newValues(quoteFields, values) };
  const section = await sectionWith(content, String(quote), "introduction");
  const added = { path: ["facts", "-"], value: { id: entry, ...claim, section, quote } };
  return success({ edits: new Map([[articlePathsOf(content.article).facts, [added]]]), entry });
};

const addQuote = async (content: Content, { values }: EntryEdit): Promise<Planned> => {
  const { claims, diagnostics } = readFactEntries(content.texts, content.article);
  if (diagnostics.length > 0) return failure(unreadable);
  const claim = claims.find(({ values: { claim: text } }) => text === values.shared);
  if (!claim) return failure(wrongField(["shared"], "There is no shared fact that says this. Choose one of the list."));
  const { quote = "" } = newValues(quoteFields, values);
  const section = await sectionWith(content, String(quote), "introduction");
  const added = { path: ["quotes", claim.id], value: { section, quote } };
  return success({ edits: new Map([[articlePathsOf(content.article).facts, [added]]]), entry: claim.id });
};

const planFact = async (content: Content, { act, entry: id, values }: EntryEdit): Promise<Planned> => {
  const entries = readFactEntries(content.texts, content.article);
  if (entries.diagnostics.length > 0) return failure(unreadable);
  if (id === "") return addFact(content, values);
  const fact = articleFacts(entries, content.article).find((each) => each.id === id);
  if (!fact) return failure(noEntry);
  const { quote } = fact;
  // What other articles share stays where it is; this one no longer states it.
  if (act === "remove")
    return success({ edits: new Map([[quote.file, [{ path: quote.path, value: undefined }]]]), entry: "" });
  const edits = new Map<string, YamlEdit[]>();
  for (const { entry, fields } of partsOf(fact))
    edits.set(entry.file, [...(edits.get(entry.file) ?? []), ...changesOf(entry, fields, values)]);
  const before = textIn(quote, "section");
  const [typed] = changedFields(quoteFields, quote.values, values);
  const section = typed ? await sectionWith(content, String(typed.value), before) : before;
  if (section !== before)
    edits.set(quote.file, [...(edits.get(quote.file) ?? []), { path: [...quote.path, "section"], value: section }]);
  return success({ edits, entry: id });
};

/** A new table has no row yet; what it is led to is the form of its first. A table is taken out where this article alone has it. */
const planTable = ({ texts, article }: Content, { act, entry: id, values }: EntryEdit): Planned => {
  const entries = readFactEntries(texts, article);
  if (entries.diagnostics.length > 0) return failure(unreadable);
  const path = articlePathsOf(article).facts;
  if (act === "remove") {
    const table = entries.tables.find((each) => each.id === id && each.file === path);
    if (!table) return failure(noEntry);
    return success({ edits: new Map([[path, [{ path: table.path, value: undefined }]]]), entry: "" });
  }
  const attributes = typedColumns(values);
  if (attributes.length === 0) return failure(wrongField(["column-1.label"], "A table needs at least one column."));
  const { name = "", noun } = newValues(tableFields, values);
  const entry = newId(String(name), texts);
  const added = { path: ["tables", "-"], value: { id: entry, noun, attributes } };
  return success({ edits: new Map([[path, [added]]]), entry: `${entry}/` });
};

const planRow = ({ texts, article }: Content, { act, entry: id, values }: EntryEdit): Planned => {
  const entries = readFactEntries(texts, article);
  if (entries.diagnostics.length > 0) return failure(unreadable);
  const table = tablesOf(entries, texts, article).find((each) => each.id === values.table);
  const row = table && rowsOf(table).find((each) => each.id === id);
  if (!table || (!row && id !== "")) return failure(noEntry);
  const planned = (edits: YamlEdit[], entry: string): Planned =>
    success({ edits: new Map([[table.file, edits]]), entry: entry === "" ? "" : `${table.id}/${entry}` });
  if (row && act === "remove") return planned([{ path: row.path, value: undefined }], "");
  const before = row ? cellsOf(row) : {};
  const cells = attributesOf(table).flatMap((attribute) => {
    const cell = changedCell(attribute, before[attribute.id], values);
    return cell === undefined ? [] : [[attribute.id, cell] as const];
  });
  if (!row) {
    const used = new Set(rowsOf(table).map((each) => each.id));
    const entry = freeSlug(slugFromTitle(values.name ?? ""), (slug) => used.has(slug));
    const added = { id: entry, ...newValues(rowFields, values), cells: Object.fromEntries(cells) };
    return planned([{ path: [...table.path, "rows", "-"], value: added }], entry);
  }
  const changed = cells.map(([attribute, value]) => ({ path: [...row.path, "cells", attribute], value, inline: true }));
  return planned([...changesOf(row, rowFields, values), ...changed], row.id);
};

const planModel = ({ texts, article }: Content, { act, entry: id, values }: EntryEdit): Planned => {
  const path = articlePathsOf(article).questions;
  const yaml = parseYaml(path, texts.get(path) ?? "");
  const entries = readFactEntries(texts, article);
  if (!yaml.ok || entries.diagnostics.length > 0) return failure(unreadable);
  const models = entriesIn(yaml.value, "models");
  if (act === "remove") {
    const model = models.find((each) => each.id === id);
    return model
      ? success({ edits: new Map([[path, [{ path: model.path, value: undefined }]]]), entry: "" })
      : failure(noEntry);
  }
  const kind = formedKinds.find((each) => each === values.kind);
  const table = entries.tables.find((each) => each.id === values.table);
  if (!kind || !table) return failure(noEntry);
  const used = new Set([...models, ...entriesIn(yaml.value, "items")].map((each) => each.id));
  const entry = freeSlug(`${table.id}-${values.attribute}-${kind}`, (slug) => used.has(slug));
  const value = { id: entry, ...modelValues(kind, values, rowsOf(table).length) };
  return success({ edits: new Map([[path, [{ path: ["models", "-"], value }]]]), entry });
};

const plans: { [Form in DraftForm]: (content: Content, request: EntryEdit) => Planned | Promise<Planned> } = {
  "front-matter": planFrontMatter,
  source: planSource,
  fact: planFact,
  quote: addQuote,
  table: planTable,
  "table-row": planRow,
  "item-model": planModel,
};

/** Which edits of which files a form comes to. */
export const planEdits = async (content: Content, request: EntryEdit): Promise<Planned> =>
  plans[request.form](content, request);
