import { expect, test } from "vitest";
import { storedFactState } from "../../../../src/data/notice/stored-fact-state";

test("the state of a fact comes back as it was stored, without what notices do not tell", () => {
  const source = { title: "Registration", publisher: "The College", url: "https://example.org", stated: null };
  const state = { claim: "Register first.", quote: "Register before you apply.", source };
  expect(storedFactState(state)).toEqual(state);
  expect(storedFactState({ ...state, source: { ...source, checked: "2026-10-01" } })).toEqual(state);
});

test("what is no state of a fact is refused", () => {
  expect(() => storedFactState({ claim: "Register first." })).toThrow();
});
