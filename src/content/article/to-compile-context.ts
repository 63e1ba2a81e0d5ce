import { positionsOf } from "../../domain/article/agreement/positions-of";
import { type Quotations, quotationsOf } from "../../domain/article/agreement/quotations";
import { expandedIn } from "../../domain/english/abbreviations-in";
import type { Fact } from "../../domain/fact/fact";
import type { FactTable } from "../../domain/fact/fact-table";
import type { Source } from "../../domain/fact/source";
import type { Audience, CompileContext } from "../../domain/item/compile/compile-context";
import type { FactsById } from "../facts/facts-by-id";
import { answerable } from "../items/answerable";
import type { Located } from "../yaml/source-location";
import type { ParsedArticle } from "./parsed-article";

/** What the questions of an article are compiled from, once its facts and tables are looked up. */
export function toCompileContext(
  parsed: ParsedArticle,
  factsById: FactsById,
  located: readonly Located<Fact>[],
  tables: FactTable[],
): CompileContext {
  const facts = located.map(({ value }) => value);
  const questions = answerable(parsed.questions, factsById, facts, tables);
  const enemies = parsed.questions.enemies.map(({ value }) => value);
  return { ...citedFactsOf(parsed, factsById, located), tables, enemies, ...questions, ...readerOf(parsed) };
}

/** The sentences of an article that its tables are held against. */
export function quotationsIn(
  parsed: ParsedArticle,
  factsById: FactsById,
  located: readonly Located<Fact>[],
): Quotations {
  return quotationsOf(citedFactsOf(parsed, factsById, located));
}

function citedFactsOf({ id, text }: ParsedArticle, factsById: FactsById, located: readonly Located<Fact>[]) {
  const facts = located.map(({ value }) => value);
  const sources = sourcesOf(facts, factsById);
  return { articleId: id, facts, sources, ...(text && { positions: positionsOf(facts, text.sections) }) };
}

function readerOf({ text, frontMatter }: ParsedArticle): { reader?: Audience } {
  if (text === undefined || frontMatter === undefined) return {};
  const passages = text.sections.flatMap((section) => section.passages);
  return { reader: { language: frontMatter.language, glossary: new Set(passages.flatMap(expandedIn)) } };
}

function sourcesOf(facts: readonly Fact[], { sources }: FactsById): Source[] {
  return [...new Set(facts.map(({ source }) => source))].flatMap((id) => sources.byId.get(id)?.value ?? []);
}
