import { compileItems } from "../../domain/question/compile-items";
import { joinFacts } from "../facts/join-facts";
import { knownFacts } from "../facts/known-facts";
import { pickTables } from "../facts/pick-tables";
import type { CitableFacts } from "../facts/read-citable-facts";
import { applyDecisions } from "../questions/apply-decisions";
import { checkEnemies } from "../questions/check-enemies";
import { checkModels } from "../questions/check-models";
import { placeFindings } from "../questions/place-findings";
import type { GatheredArticle } from "./gathered-article";
import { groundsOf, quotationsIn } from "./grounds-of";
import type { WrittenArticle } from "./written-article";

/** Gathers an article that is no translation. */
export function gatherArticle(written: WrittenArticle, shared: CitableFacts): GatheredArticle {
  const { questions, paths } = written;
  const known = knownFacts([...shared.files, written.facts], [...shared.unreadable, ...written.facts.unreadable]);
  const { facts, problems } = joinFacts(written.facts, known);
  const picked = pickTables(written, known, facts, quotationsIn(written, known, facts));
  const grounds = groundsOf(written, known, facts, picked.tables);
  const compiled = compileItems(grounds);
  const { open, idle } = applyDecisions(questions, compiled.findings);
  return {
    known,
    facts,
    sources: [...grounds.sources],
    tables: picked.tables,
    compiled,
    problems: [
      ...written.problems,
      ...problems,
      ...picked.problems,
      ...checkModels(questions, known),
      ...checkEnemies(questions, compiled.items),
      ...placeFindings(paths.questions, questions, open),
      ...idle,
    ],
  };
}
