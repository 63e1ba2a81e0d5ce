import type { CompileItems } from "../../domain/item/compile/compile-items";
import { toFactsById } from "../facts/facts-by-id";
import { joinFacts } from "../facts/join-facts";
import type { SharedFacts } from "../facts/read-shared-facts";
import { pickTables } from "../facts/tables/pick-tables";
import { applyDecisions } from "../items/apply-decisions";
import { checkEnemies } from "../items/check-enemies";
import { checkModels } from "../items/check-models";
import { locateDiagnostics } from "../items/locate-diagnostics";
import type { AssembledArticle } from "./assembled-article";
import type { ParsedArticle } from "./parsed-article";
import { quotationsIn, toCompileContext } from "./to-compile-context";

/** Assembles an article that is no translation. */
export function assembleArticle(
  parsed: ParsedArticle,
  sharedFacts: SharedFacts,
  compileItems: CompileItems,
): AssembledArticle {
  const { questions, paths } = parsed;
  const factsById = toFactsById(
    [...sharedFacts.files, parsed.facts],
    [...sharedFacts.unreadable, ...parsed.facts.unreadable],
  );
  const { facts, diagnostics } = joinFacts(parsed.facts, factsById);
  const picked = pickTables(parsed, factsById, facts, quotationsIn(parsed, factsById, facts));
  const context = toCompileContext(parsed, factsById, facts, picked.tables);
  const compiled = compileItems(context);
  const { open, idle } = applyDecisions(questions, compiled.diagnostics);
  return {
    factsById,
    facts,
    sources: [...context.sources],
    tables: picked.tables,
    compiled,
    diagnostics: [
      ...parsed.diagnostics,
      ...diagnostics,
      ...picked.diagnostics,
      ...checkModels(questions, factsById),
      ...checkEnemies(questions, compiled.items),
      ...locateDiagnostics(paths.questions, questions, open),
      ...idle,
    ],
  };
}
