import { expect, test } from "vitest";
import { progress } from "../../../../src/messages/fr/progress";

test("one point that was met is one, not several", () => {
  expect(progress.knownOfMet(0, 1)).toBe("Vous savez 0\u00a0point sur 1 que vous avez vu.");
  expect(progress.knownOfMet(3, 4)).toBe("Vous savez 3\u00a0points sur les 4 que vous avez vus.");
});
