import type { Diagnostic } from "../../../domain/diagnostic";
import { originalLanguage } from "../../../domain/language";
import type { PathwayStep } from "../../../domain/pathway/pathway-table";
import { diagnosticAt } from "../../yaml/source-location";
import type { PathwayContext } from "../collect-pathway-facts";
import type { ParsedPathway } from "../read-pathway";

/** Steps that lead past the guide on their own matter, or to one that says nothing of it. */
export function checkStepArticles({ steps, lines }: ParsedPathway, context: PathwayContext): Diagnostic[] {
  return steps.flatMap(({ value, locate }) => {
    const telling = articlesTelling(value, lines, context);
    const { guide } = value;
    if (guide !== undefined && !telling.has(guide)) {
      return [
        diagnosticAt(locate(["guide"]), {
          severity: "error",
          rule: "route-guide",
          message: `The guide \`${guide}\` tells no fact of the step \`${value.id}\`.`,
          suggestion: `Name one that does: ${[...telling].sort().join(", ") || "there is none"}.`,
        }),
      ];
    }
    const named = [...telling].filter((slug) => isNamedIn(slug, value[originalLanguage])).sort();
    if (named.length === 0 || (guide !== undefined && named.includes(guide))) return [];
    return [
      diagnosticAt(locate([guide === undefined ? "id" : "guide"]), {
        severity: "error",
        rule: "route-guide",
        message: `The step \`${value.id}\`, “${value[originalLanguage]}”, does not lead to the guide on it.`,
        suggestion: `Write \`guide: ${named.join("` or `guide: ")}\`.`,
      }),
    ];
  });
}

/** The guides that state a fact of the step. */
function articlesTelling(
  step: PathwayStep,
  lines: ParsedPathway["lines"],
  { facts }: Pick<PathwayContext, "facts">,
): ReadonlySet<string> {
  const ids = lines.filter(({ value }) => step.lines.includes(value.id)).flatMap(({ value }) => value.facts);
  return new Set(ids.flatMap((id) => facts.get(id)?.quotes[originalLanguage]?.map(({ article }) => article) ?? []));
}

/** Two capitals and more: NAC, MCCQE, CaRMS. */
const abbreviation = /\b\w*[A-Z]\w*[A-Z]\w*\b/g;

/** Whether an abbreviation of the title is a part of the guide's slug: “Pass the NAC” names `nac-examination`. */
const isNamedIn = (slug: string, title: string): boolean =>
  [...title.matchAll(abbreviation)].some(([name]) => slug.split("-").includes(name.toLowerCase()));
