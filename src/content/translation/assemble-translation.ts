import { languageOf } from "../../domain/article/article-slug";
import type { Diagnostic } from "../../domain/diagnostic";
import { locateQuote } from "../../domain/fact/locate-quote";
import type { CompileItems } from "../../domain/item/compile/compile-items";
import type { EnemyItems } from "../../domain/item/compile/enemy-items";
import type { AssembledArticle } from "../article/assembled-article";
import type { ParsedArticle } from "../article/parsed-article";
import { quotationsIn, toCompileContext } from "../article/to-compile-context";
import type { BuildCache } from "../build-cache";
import { type FactsById, toFactsById } from "../facts/facts-by-id";
import { joinFacts } from "../facts/join-facts";
import type { SharedFacts } from "../facts/read-shared-facts";
import { applyDecisions } from "../items/apply-decisions";
import { locateDiagnostics } from "../items/locate-diagnostics";
import { diagnosticAt, type Located } from "../yaml/source-location";
import { checkTranslatedModels } from "./check-translated-models";
import { compareSections } from "./compare-sections";
import { compareStage } from "./compare-stage";
import { compileTranslated } from "./compile-translated";
import { findUntranslated } from "./find-untranslated";
import { outdatedSections } from "./outdated-sections";
import type { ParsedTranslation } from "./parsed-translation";
import { sectionPartners } from "./section-partners";
import { translateFacts } from "./translate-facts";
import { translateTables } from "./translate-tables";

/** Assembles a translation: its own sentences and labels, with the sources and numbers of its original. */
export function assembleTranslation(
  parsed: ParsedArticle,
  {
    translation,
    original,
    sharedFacts,
    compileItems,
    built,
  }: {
    translation: ParsedTranslation;
    original: ParsedArticle;
    sharedFacts: SharedFacts;
    compileItems: CompileItems;
    built: BuildCache;
  },
): AssembledArticle {
  const { questions, paths } = parsed;
  const language = languageOf(parsed.slug);
  const factsById = factsOfOriginal(translation, original, sharedFacts);
  const originals = joinFacts(original.facts, factsById).facts;
  const translated = translateFacts(translation.facts.entries, originals, factsById, { language, built });
  const done = new Set([
    ...translation.facts.entries.map(({ value }) => value.id),
    ...translation.facts.invalid.keys(),
  ]);
  const untranslated = findUntranslated(done, originals, paths.facts);
  const quotations = quotationsIn(parsed, factsById, translated.facts);
  const { tables, behind, invalid, diagnostics } = translateTables(
    translation.tables.entries,
    factsById,
    quotations,
    translated.outdated,
    parsed.slug,
  );
  const reported = new Set([...translation.tables.invalid.keys(), ...invalid]);

  const enemies = original.questions.enemies.map(({ value }) => value);
  const context = { ...toCompileContext(parsed, factsById, translated.facts, tables), enemies };
  const { compiled, leftOut } = compileTranslated(
    context,
    { facts: translated.outdated, tables: behind },
    compileItems,
  );
  const { open, idle } = applyDecisions(questions, compiled.diagnostics);
  const changed = new Set([...translated.moved, ...untranslated.moved]);
  const isBehind = changed.size > 0 || behind.size > 0;
  const sections = parsed.text?.sections ?? [];
  const unsaid = translated.facts.filter(({ value }) => !locateQuote(sections, value.quote, value.section));
  const explained = new Set([...changed, ...translated.unequal, ...unsaid.map(({ value }) => value.section)]);
  const partners = sectionPartners(parsed, original, {
    translated: translated.facts.map(({ value }) => value),
    original: originals.map(({ value }) => value),
  });
  const compared = compareSections(parsed, original, { language, isBehind, partners, leftOut: explained, built });
  const moved = new Set([...changed, ...compared.moved]);
  return {
    factsById,
    facts: translated.facts,
    sources: [...context.sources],
    tables,
    compiled,
    movedOn: {
      names: [...translated.outdated, ...leftOut],
      sources: originals.map(({ value }) => value.source),
    },
    behind: outdatedSections(moved, original.text?.sections ?? [], parsed.text?.sections ?? [], partners),
    diagnostics: [
      ...parsed.diagnostics,
      ...translated.diagnostics,
      ...untranslated.diagnostics,
      ...diagnostics,
      ...compared.diagnostics,
      ...compareStage(parsed, original),
      ...checkTranslatedModels(questions, { tables, behind, invalid: reported, leftOut }),
      ...questions.enemies.map(refuseEnemies),
      ...locateDiagnostics(paths.questions, questions, open),
      ...idle,
    ],
  };
}

/** The facts that the original may cite. A fact with an error in the translation is invalid here too, so that it is reported once. */
function factsOfOriginal(translation: ParsedTranslation, original: ParsedArticle, sharedFacts: SharedFacts): FactsById {
  const unreadable = [...sharedFacts.unreadable, ...original.facts.unreadable, ...translation.unreadable];
  const factsById = toFactsById([...sharedFacts.files, original.facts], unreadable);
  return {
    ...factsById,
    claims: { ...factsById.claims, invalid: new Map([...factsById.claims.invalid, ...translation.facts.invalid]) },
  };
}

/** One list for all articles: what gives an answer away in one language is kept apart in each. */
const refuseEnemies = ({ locate }: Located<EnemyItems>): Diagnostic => {
  const message = "The enemies of a guide stand in the questions.yaml of its original, and hold for translations too.";
  return diagnosticAt(locate([]), {
    rule: "as-described",
    severity: "error",
    message,
    suggestion: "Move this entry there.",
  });
};
