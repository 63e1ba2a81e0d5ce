import { expect, test } from "vitest";
import { byLocation, type Diagnostic } from "../../../src/domain/diagnostic";

test("diagnostics are told by file, then line, then column, a whole line before what stands in it", () => {
  const inOrder: Pick<Diagnostic, "location">[] = [
    { file: "a.yaml", line: 2, column: 9 },
    { file: "a.yaml", line: 10 },
    { file: "a.yaml", line: 10, column: 3 },
    { file: "b.yaml", line: 1, column: 1 },
  ].map((location) => ({ location }));
  expect(inOrder.toReversed().sort(byLocation)).toEqual(inOrder);
});
