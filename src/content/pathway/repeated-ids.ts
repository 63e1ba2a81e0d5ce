import type { Diagnostic } from "../../domain/diagnostic";
import { diagnosticAt } from "../yaml/source-location";
import type { WithId } from "./checks/check-references";
import type { ParsedPathway } from "./read-pathway";

/** An id of a route names one thing; the later one gets the diagnostic. Lines and dates share their names, for both are sentences. */
export function repeatedIds({ questions, lines, steps, dates, wordings, outcomes }: ParsedPathway): Diagnostic[] {
  const diagnosticsOf = (
    entries: readonly WithId[],
    locate: (index: number) => ReturnType<WithId["locate"]>,
  ): Diagnostic[] =>
    entries.flatMap(({ value: { id } }, index) => {
      if (entries.findIndex((other) => other.value.id === id) === index) return [];
      const suggestion = "Give one of the two another id, and correct the places that name it.";
      return [
        diagnosticAt(locate(index), {
          severity: "error",
          rule: "route-name",
          message: `The id \`${id}\` is given twice.`,
          suggestion,
        }),
      ];
    });
  return [
    ...[questions, [...lines, ...dates], steps, wordings, outcomes].flatMap((entries) =>
      diagnosticsOf(entries, (index) => entries[index]?.locate([]) ?? { file: "", line: 1, column: 1 }),
    ),
    ...questions.flatMap(({ value, locate }) =>
      diagnosticsOf(
        value.answers.map((answer) => ({ value: answer, locate })),
        (index) => locate(["answers", index]),
      ),
    ),
  ];
}
