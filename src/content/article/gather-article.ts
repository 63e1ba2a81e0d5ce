import type { Fact } from "../../domain/article/fact";
import type { FactTable } from "../../domain/article/fact-table";
import type { Source } from "../../domain/article/source";
import { type CompiledItems, compileItems } from "../../domain/question/compile-items";
import type { Reader } from "../../domain/question/grounds";
import { expandedIn } from "../../domain/question/lint/reading/abbreviations-in";
import { joinFacts } from "../facts/join-facts";
import { type KnownFacts, knownFacts } from "../facts/known-facts";
import { pickTables } from "../facts/pick-tables";
import type { CitableFacts } from "../facts/read-citable-facts";
import type { Problem } from "../problem";
import { answerable } from "../questions/answerable";
import { applyDecisions } from "../questions/apply-decisions";
import { checkModels } from "../questions/check-models";
import { placeFindings } from "../questions/place-findings";
import type { Placed } from "../yaml/place";
import type { WrittenArticle } from "./written-article";

/** An article with its facts, sources and tables looked up and its questions compiled, as if every quote stood. */
export type GatheredArticle = {
  known: KnownFacts;
  facts: Placed<Fact>[];
  sources: Source[];
  tables: FactTable[];
  compiled: CompiledItems;
  problems: Problem[];
};

export function gatherArticle(written: WrittenArticle, shared: CitableFacts): GatheredArticle {
  const { slug, questions } = written;
  const known = knownFacts([...shared.files, written.facts], [...shared.unreadable, ...written.facts.unreadable]);
  const joined = joinFacts(written.facts, known);
  const picked = pickTables(written, known, joined.facts);
  const facts = joined.facts.map(({ value }) => value);
  const sources = sourcesOf(facts, known);
  const { tables } = picked;
  const asked = answerable(questions, known, facts, tables);
  const compiled = compileItems({ slug, facts, sources, tables, ...asked, ...readerOf(written) });
  const { open, idle } = applyDecisions(questions, compiled.findings);
  const problems = [
    ...written.problems,
    ...joined.problems,
    ...picked.problems,
    ...checkModels(questions, known),
    ...placeFindings(`articles/${slug}/questions.yaml`, questions, open),
    ...idle,
  ];
  return { known, facts: joined.facts, sources, tables, compiled, problems };
}

function readerOf({ text, frontMatter }: WrittenArticle): { reader?: Reader } {
  if (text === undefined || frontMatter === undefined) return {};
  const passages = text.sections.flatMap((section) => section.passages);
  return { reader: { language: frontMatter.language, glossary: new Set(passages.flatMap(expandedIn)) } };
}

function sourcesOf(facts: readonly Fact[], { sources }: KnownFacts): Source[] {
  return [...new Set(facts.map(({ source }) => source))].flatMap((id) => sources.byId.get(id)?.value ?? []);
}
