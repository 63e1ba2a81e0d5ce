import { languageOfEdition } from "../../domain/article/edition";
import { locateQuote } from "../../domain/article/locate-quote";
import type { Enmity } from "../../domain/question/enmity";
import type { GatheredArticle } from "../article/gathered-article";
import { groundsOf, quotationsIn } from "../article/grounds-of";
import type { WrittenArticle } from "../article/written-article";
import { joinFacts } from "../facts/join-facts";
import { type KnownFacts, knownFacts } from "../facts/known-facts";
import type { CitableFacts } from "../facts/read-citable-facts";
import type { Problem } from "../problem";
import { applyDecisions } from "../questions/apply-decisions";
import { placeFindings } from "../questions/place-findings";
import { type Placed, problemAt } from "../yaml/place";
import { behindSections } from "./behind-sections";
import { checkTranslatedModels } from "./check-translated-models";
import { compareSections } from "./compare-sections";
import { compileTranslated } from "./compile-translated";
import { findUntranslated } from "./find-untranslated";
import { translateFacts } from "./translate-facts";
import { translateTables } from "./translate-tables";
import type { WrittenTranslation } from "./written-translation";

/** Gathers a translation: its sentences and words, with the sources and numbers of its original. */
export function gatherTranslation(
  written: WrittenArticle,
  translation: WrittenTranslation,
  original: WrittenArticle,
  shared: CitableFacts,
): GatheredArticle {
  const { questions, paths } = written;
  const language = languageOfEdition(written.slug);
  const known = knownToTranslation(translation, original, shared);
  const originals = joinFacts(original.facts, known).facts;
  const translated = translateFacts(translation.facts.entries, originals, known, language);
  const done = new Set([...translation.facts.entries.map(({ value }) => value.id), ...translation.facts.faulty.keys()]);
  const untranslated = findUntranslated(done, originals, paths.facts);
  const quotations = quotationsIn(written, known, translated.facts);
  const { tables, behind, faulty, problems } = translateTables(
    translation.tables.entries,
    known,
    quotations,
    translated.outdated,
    written.slug,
  );
  const told = new Set([...translation.tables.faulty.keys(), ...faulty]);

  const enemies = original.questions.enemies.map(({ value }) => value);
  const grounds = { ...groundsOf(written, known, translated.facts, tables), enemies };
  const { compiled, leftOut } = compileTranslated(grounds, { facts: translated.outdated, tables: behind });
  const { open, idle } = applyDecisions(questions, compiled.findings);
  const changed = new Set([...translated.moved, ...untranslated.moved]);
  const isBehind = changed.size > 0 || behind.size > 0;
  const sections = written.text?.sections ?? [];
  const unsaid = translated.facts.filter(({ value }) => !locateQuote(sections, value.quote, value.section));
  const explained = new Set([...changed, ...translated.unequal, ...unsaid.map(({ value }) => value.section)]);
  const compared = compareSections(written, original, language, isBehind, explained);
  const moved = new Set([...changed, ...compared.moved]);
  return {
    known,
    facts: translated.facts,
    sources: [...grounds.sources],
    tables,
    compiled,
    movedOn: {
      names: [...translated.outdated, ...leftOut],
      sources: originals.map(({ value }) => value.source),
    },
    behind: behindSections(moved, original.text?.sections ?? [], written.text?.sections ?? []),
    problems: [
      ...written.problems,
      ...translated.problems,
      ...untranslated.problems,
      ...problems,
      ...compared.problems,
      ...checkTranslatedModels(questions, { tables, behind, faulty: told, leftOut }),
      ...questions.enemies.map(refuseEnmity),
      ...placeFindings(paths.questions, questions, open),
      ...idle,
    ],
  };
}

/** What the original may cite. A fact with a fault in the translation is faulty here too, so that nobody misses it twice. */
function knownToTranslation(
  translation: WrittenTranslation,
  original: WrittenArticle,
  shared: CitableFacts,
): KnownFacts {
  const unreadable = [...shared.unreadable, ...original.facts.unreadable, ...translation.unreadable];
  const known = knownFacts([...shared.files, original.facts], unreadable);
  return {
    ...known,
    claims: { ...known.claims, faulty: new Map([...known.claims.faulty, ...translation.facts.faulty]) },
  };
}

/** One list for all editions: what gives an answer away in one language is kept apart in each. */
const refuseEnmity = ({ placeOf }: Placed<Enmity>): Problem => {
  const message = "The enemies of a guide stand in the questions.yaml of its original, and hold for translations too.";
  return problemAt(placeOf([]), { severity: "err", message, mend: "Move this entry there." });
};
