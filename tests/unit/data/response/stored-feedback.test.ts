import { expect, test } from "vitest";
import { storedFeedback } from "../../../../src/data/response/stored-feedback";

const passage = { section: "step-1", quote: "Register first.", url: "/articles/guide#fact-rule" };
const source = {
  title: "Registration",
  publisher: "The College",
  url: "https://example.org/registration",
  stated: null,
  checked: "2026-10-01",
  copy: "live",
};
/** As the first release stored it, when no case and no number could be asked. */
const first = { score: 1, key: { option: "right" }, rationales: { right: "So it is written." }, passage, source };

test("feedback comes back as it was stored, by the first release too", () => {
  expect(storedFeedback(first)).toEqual(first);
  const today = {
    ...first,
    tolerance: 1,
    harmful: ["a"],
    parts: [{ passage, source: { ...source, secondary: true } }],
  };
  expect(storedFeedback(today)).toEqual(today);
  expect(storedFeedback({ recorded: true })).toEqual({ recorded: true });
});

test("a field that the API has no longer is left out, and a limit of today is not asked of what was stored before", () => {
  const old = { ...first, advice: "Read it again.", source: { ...source, title: "R".repeat(300), pages: 3 } };
  expect(storedFeedback(old)).toEqual({ ...first, source: { ...source, title: "R".repeat(300) } });
});

test("what is no feedback is refused", () => {
  expect(() => storedFeedback({ score: 1 })).toThrow();
});
