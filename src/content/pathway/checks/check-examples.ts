import type { Diagnostic } from "../../../domain/diagnostic";
import { dollarsIn, monthsIn } from "../../../domain/pathway/pathway-example";
import type { PathwayExample } from "../../../domain/pathway/pathway-table";
import type { Path } from "../../yaml/locate-path";
import { diagnosticAt, type Located } from "../../yaml/source-location";
import type { PathwayContext } from "../collect-pathway-facts";
import type { ParsedPathway } from "../read-pathway";

/** Lengths and costs of examples that no fact of the line they name says. */
export function checkExamples(
  { examples, lines }: Pick<ParsedPathway, "examples" | "lines">,
  { facts }: Pick<PathwayContext, "facts">,
): Diagnostic[] {
  const claimsOf = (id: string): string[] =>
    lines.flatMap(({ value }) => (value.id === id ? value.facts.map((fact) => facts.get(fact)?.claim ?? "") : []));
  return examples.flatMap((example) =>
    example.value.stages.flatMap(({ months, length, costs }, index) => [
      ...(length === undefined || claimsOf(length).flatMap(monthsIn).includes(months)
        ? []
        : [
            unsaid(
              example,
              ["stages", index, "months"],
              `${months} months`,
              length,
              "delete `length`: it is then shown as assumed",
            ),
          ]),
      ...costs.flatMap(({ dollars, line }, at) =>
        claimsOf(line).flatMap(dollarsIn).includes(dollars)
          ? []
          : [unsaid(example, ["stages", index, "costs", at, "dollars"], `${dollars} dollars`, line, "delete the cost")],
      ),
    ]),
  );
}

const unsaid = (
  { locate }: Located<PathwayExample>,
  path: Path,
  amount: string,
  line: string,
  otherwise: string,
): Diagnostic =>
  diagnosticAt(locate(path), {
    severity: "error",
    rule: "route-example",
    message: `No fact of the line \`${line}\` says ${amount}.`,
    suggestion: `Correct the number, name the line whose facts say it, or ${otherwise}.`,
  });
