import { compileItems } from "../../domain/item/compile/compile-items";
import { joinFacts } from "../facts/join-facts";
import { knownFacts } from "../facts/known-facts";
import type { CitableFacts } from "../facts/read-citable-facts";
import { pickTables } from "../facts/tables/pick-tables";
import { applyDecisions } from "../items/apply-decisions";
import { checkEnemies } from "../items/check-enemies";
import { checkModels } from "../items/check-models";
import { locateDiagnostics } from "../items/locate-diagnostics";
import type { AssembledArticle } from "./assembled-article";
import type { ParsedArticle } from "./parsed-article";
import { quotationsIn, toCompileContext } from "./to-compile-context";

/** Gathers an article that is no translation. */
export function assembleArticle(parsed: ParsedArticle, shared: CitableFacts): AssembledArticle {
  const { questions, paths } = parsed;
  const known = knownFacts([...shared.files, parsed.facts], [...shared.unreadable, ...parsed.facts.unreadable]);
  const { facts, diagnostics } = joinFacts(parsed.facts, known);
  const picked = pickTables(parsed, known, facts, quotationsIn(parsed, known, facts));
  const context = toCompileContext(parsed, known, facts, picked.tables);
  const compiled = compileItems(context);
  const { open, idle } = applyDecisions(questions, compiled.diagnostics);
  return {
    known,
    facts,
    sources: [...context.sources],
    tables: picked.tables,
    compiled,
    diagnostics: [
      ...parsed.diagnostics,
      ...diagnostics,
      ...picked.diagnostics,
      ...checkModels(questions, known),
      ...checkEnemies(questions, compiled.items),
      ...locateDiagnostics(paths.questions, questions, open),
      ...idle,
    ],
  };
}
