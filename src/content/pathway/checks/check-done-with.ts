import type { Diagnostic } from "../../../domain/diagnostic";
import { originalLanguage } from "../../../domain/language";
import { diagnosticAt } from "../../yaml/source-location";
import type { PathwayContext } from "../collect-pathway-facts";
import type { ParsedPathway } from "../read-pathway";

/** Steps that share their tick with a step of a guide on something else, or with another step of the same route. */
export function checkDoneWith(pathway: ParsedPathway, context: Pick<PathwayContext, "facts">): Diagnostic[] {
  return [...onAnotherMatter(pathway, context), ...sharedInOneOutcome(pathway)];
}

/** Anchors count the steps of a guide: one more in front moves them, and then the facts no longer meet. */
function onAnotherMatter({ steps, lines }: ParsedPathway, { facts }: Pick<PathwayContext, "facts">): Diagnostic[] {
  return steps.flatMap(({ value: { id, doneWith, lines: own }, locate }) => {
    const quoting = lines
      .filter(({ value }) => own.includes(value.id))
      .flatMap(({ value }) => value.facts)
      .flatMap((fact) => facts.get(fact)?.quotes[originalLanguage] ?? [])
      .map(({ article, section }) => `${article}#${section}`);
    if (doneWith === undefined || quoting.includes(doneWith)) return [];
    const ofSteps = [...new Set(quoting.filter((section) => section.includes("#step-")))].sort();
    return [
      diagnosticAt(locate(["doneWith"]), {
        severity: "error",
        rule: "route-done-with",
        message: `\`${doneWith}\` tells no fact of the step \`${id}\`, so the two are not one.`,
        suggestion: `Delete it, or name the one that is this step, if one is: ${ofSteps.join(", ") || "there is none"}.`,
      }),
    ];
  });
}

/** One tick cannot say which of two is done. */
function sharedInOneOutcome({ outcomes, steps }: ParsedPathway): Diagnostic[] {
  return outcomes.flatMap(({ value: { id, steps: own }, locate }) => {
    const doneWith = own.map((step) => steps.find(({ value }) => value.id === step)?.value.doneWith);
    return own.flatMap((step, index) => {
      const first = doneWith.indexOf(doneWith[index]);
      if (doneWith[index] === undefined || first === index) return [];
      return [
        diagnosticAt(locate(["steps", index]), {
          severity: "error",
          rule: "route-done-with",
          message: `In \`${id}\`, the steps \`${own[first]}\` and \`${step}\` are both done with \`${doneWith[index]}\`.`,
          suggestion: "Keep `doneWith` for the one that is that step, and delete it from the other.",
        }),
      ];
    });
  });
}
