import type { Problem } from "../problem";
import { type Placed, problemAt } from "../yaml/place";
import type { WrittenRoute } from "./read-route";

type Named = Placed<{ id: string }>;

/** An id of a route names one thing; the later place is where it is told. Lines and dates share their names, for both are sentences. */
export function repeatedIds({ questions, lines, steps, dates, wordings, outcomes }: WrittenRoute): Problem[] {
  const told = (entries: readonly Named[], placeOf: (index: number) => ReturnType<Named["placeOf"]>): Problem[] =>
    entries.flatMap(({ value: { id } }, index) => {
      if (entries.findIndex((other) => other.value.id === id) === index) return [];
      const mend = "Give one of the two another id, and correct the places that name it.";
      return [
        problemAt(placeOf(index), {
          severity: "err",
          rule: "route-name",
          message: `The id \`${id}\` is given twice.`,
          mend,
        }),
      ];
    });
  return [
    ...[questions, [...lines, ...dates], steps, wordings, outcomes].flatMap((entries) =>
      told(entries, (index) => entries[index]?.placeOf([]) ?? { file: "", line: 1, column: 1 }),
    ),
    ...questions.flatMap(({ value, placeOf }) =>
      told(
        value.answers.map((answer) => ({ value: answer, placeOf })),
        (index) => placeOf(["answers", index]),
      ),
    ),
  ];
}
