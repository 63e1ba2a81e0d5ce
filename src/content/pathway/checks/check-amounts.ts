import type { Diagnostic } from "../../../domain/diagnostic";
import type { Amounts } from "../../../domain/pathway/effort";
import { dollarsIn, monthsIn } from "../../../domain/pathway/pathway-example";
import type { Path } from "../../yaml/locate-path";
import { diagnosticAt, type Located } from "../../yaml/source-location";
import type { PathwayContext } from "../collect-pathway-facts";
import type { ParsedPathway } from "../read-pathway";

/** What takes time and money, where it is written, and what to do with a length that nothing says. */
type AmountsAt = { located: Located<unknown>; at: Path; withoutLength: string; amounts: Amounts };

/** Lengths and costs, of steps and of the stages of examples, that no fact of the line they name says. */
export function checkAmounts(
  { steps, examples, lines }: Pick<ParsedPathway, "steps" | "examples" | "lines">,
  { facts }: Pick<PathwayContext, "facts">,
): Diagnostic[] {
  const claimsOf = (id: string): string[] =>
    lines.flatMap(({ value }) => (value.id === id ? value.facts.map((fact) => facts.get(fact)?.claim ?? "") : []));
  const all: AmountsAt[] = [
    ...steps.map((located) => ({ located, at: [], withoutLength: "delete both", amounts: located.value })),
    ...examples.flatMap((located) =>
      located.value.stages.map((amounts, index) => ({
        ...{ located, at: ["stages", index], amounts },
        withoutLength: "delete `length`: it is then shown as assumed",
      })),
    ),
  ];
  return all.flatMap(({ located, at, withoutLength, amounts: { months, length, costs } }) => [
    ...(months === undefined || length === undefined || claimsOf(length).flatMap(monthsIn).includes(months)
      ? []
      : [unsaid(located, [...at, "months"], `${months} months`, length, withoutLength)]),
    ...costs.flatMap(({ dollars, line }, index) =>
      claimsOf(line).flatMap(dollarsIn).includes(dollars)
        ? []
        : [unsaid(located, [...at, "costs", index, "dollars"], `${dollars} dollars`, line, "delete the cost")],
    ),
  ]);
}

const unsaid = (
  { locate }: Located<unknown>,
  path: Path,
  amount: string,
  line: string,
  otherwise: string,
): Diagnostic =>
  diagnosticAt(locate(path), {
    severity: "error",
    rule: "route-amount",
    message: `No fact of the line \`${line}\` says ${amount}.`,
    suggestion: `Correct the number, name the line whose facts say it, or ${otherwise}.`,
  });
