import type { Diagnostic } from "../../../domain/diagnostic";
import { waysTo } from "../../../domain/pathway/decisions/follow-answers";
import { findAlternatives } from "../../../domain/pathway/find-alternatives";
import type { Pathway } from "../../../domain/pathway/pathway";
import { diagnosticAt } from "../../yaml/source-location";
import type { ParsedPathway } from "../read-pathway";

/** Alternatives that no single answer leads to. */
export function checkAlternatives(
  { outcomes }: Pick<ParsedPathway, "outcomes">,
  { table, diagram }: Pick<Pathway, "table" | "diagram">,
): Diagnostic[] {
  return outcomes.flatMap(({ value: { id, alternatives }, locate }) => {
    const ways = alternatives.length > 0 ? waysTo(table, diagram, id) : [];
    return alternatives.flatMap(({ when, to }, index) =>
      Object.entries(when).flatMap(([question, answers]) =>
        answers
          .filter(
            (answer) =>
              to === id ||
              !ways.some(
                (steps) => findAlternatives(table, diagram, steps, [{ when: { [question]: [answer] }, to }])[0],
              ),
          )
          .map((answer) =>
            diagnosticAt(locate(["alternatives", index]), {
              severity: "error",
              rule: "route-alternative",
              message: `Nobody who ends in \`${id}\` comes to \`${to}\` by answering \`${answer}\` to \`${question}\` instead.`,
              suggestion: "Name the one answer that leads there while the others stay, or delete the alternative.",
            }),
          ),
      ),
    );
  });
}
