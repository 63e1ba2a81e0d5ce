import { expect, test } from "vitest";
import { storedWithdrawal } from "../../../../src/data/article/stored-withdrawal";

test("a withdrawal comes back as it was stored, and without a field that is no longer known", () => {
  const withdrawn = { on: "2026-11-01", why: "The programme has ended.", instead: "ontario-cpso" };
  expect(storedWithdrawal(withdrawn)).toEqual(withdrawn);
  expect(storedWithdrawal({ ...withdrawn, by: "editor" })).toEqual(withdrawn);
  expect(storedWithdrawal({ on: "2026-11-01", why: "Ended." })).toEqual({ on: "2026-11-01", why: "Ended." });
});

test("what is no withdrawal is refused", () => {
  expect(() => storedWithdrawal({ why: "It has ended." })).toThrow();
});
