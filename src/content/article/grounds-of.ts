import type { Fact } from "../../domain/article/fact";
import type { FactTable } from "../../domain/article/fact-table";
import { positionsOf } from "../../domain/article/positions-of";
import { type Quotations, quotationsOf } from "../../domain/article/quotations";
import type { Source } from "../../domain/article/source";
import type { Grounds, Reader } from "../../domain/question/grounds";
import { expandedIn } from "../../domain/question/lint/reading/abbreviations-in";
import type { KnownFacts } from "../facts/known-facts";
import { answerable } from "../questions/answerable";
import type { Placed } from "../yaml/place";
import type { WrittenArticle } from "./written-article";

/** What the questions of an edition are compiled from, once its facts and tables are looked up. */
export function groundsOf(
  written: WrittenArticle,
  known: KnownFacts,
  placed: readonly Placed<Fact>[],
  tables: FactTable[],
): Grounds {
  const facts = placed.map(({ value }) => value);
  const asked = answerable(written.questions, known, facts, tables);
  const enemies = written.questions.enemies.map(({ value }) => value);
  return { ...statedIn(written, known, placed), tables, enemies, ...asked, ...readerOf(written) };
}

/** The sentences of an edition that its tables are held against. */
export function quotationsIn(written: WrittenArticle, known: KnownFacts, placed: readonly Placed<Fact>[]): Quotations {
  return quotationsOf(statedIn(written, known, placed));
}

function statedIn({ id, text }: WrittenArticle, known: KnownFacts, placed: readonly Placed<Fact>[]) {
  const facts = placed.map(({ value }) => value);
  const sources = sourcesOf(facts, known);
  return { slug: id, facts, sources, ...(text && { positions: positionsOf(facts, text.sections) }) };
}

function readerOf({ text, frontMatter }: WrittenArticle): { reader?: Reader } {
  if (text === undefined || frontMatter === undefined) return {};
  const passages = text.sections.flatMap((section) => section.passages);
  return { reader: { language: frontMatter.language, glossary: new Set(passages.flatMap(expandedIn)) } };
}

function sourcesOf(facts: readonly Fact[], { sources }: KnownFacts): Source[] {
  return [...new Set(facts.map(({ source }) => source))].flatMap((id) => sources.byId.get(id)?.value ?? []);
}
