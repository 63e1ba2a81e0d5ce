import { expect, test } from "vitest";
import { type RevisionText, textHistory } from "../../../../../src/domain/draft/translation/text-history";

const at = (day: number, text: string, draftId: string | null = null): RevisionText => ({
  createdAt: new Date(Date.UTC(2026, 10, day)),
  draftId,
  text,
});
const none = { accepted: { original: undefined, translated: undefined }, drafted: [] };
const texts = (pairs: { original: string; translated: string }[]) =>
  pairs.map(({ original, translated }) => `${original} ${translated}`);

test("texts of both articles stand beside each other from the time at which there are both", () => {
  const revisions = { original: [at(4, "E3"), at(2, "E2"), at(1, "E1")], translated: [at(3, "F1")] };
  expect(texts(textHistory(revisions, new Map(), none))).toEqual(["E2 F1", "E3 F1"]);
});

test("a publication that changed neither is no other pair", () => {
  const revisions = { original: [at(3, "E1"), at(1, "E1")], translated: [at(2, "F1"), at(3, "F1")] };
  const accepted = { original: "E1", translated: "F1" };
  expect(texts(textHistory(revisions, new Map(), { accepted, drafted: [] }))).toEqual(["E1 F1"]);
});

test("what a draft wrote first is known after its publication", () => {
  const revisions = { original: [at(2, "E2", "d"), at(1, "E1")], translated: [at(2, "F2", "d"), at(1, "F1")] };
  const turns = [
    { isFirst: false, text: "F2" },
    { isFirst: true, text: "E2" },
  ];
  expect(texts(textHistory(revisions, new Map([["d", turns]]), none))).toEqual(["E1 F1", "E1 F2", "E2 F2"]);
});

test("the open draft goes on from what readers have, and may take a text out", () => {
  const accepted = { original: "E1", translated: "F1" };
  const drafted = [
    { isFirst: true, text: "E2" },
    { isFirst: false, text: null },
    { isFirst: false, text: "F2" },
  ];
  expect(texts(textHistory({ original: [], translated: [] }, new Map(), { accepted, drafted }))).toEqual([
    "E1 F1",
    "E2 F1",
    "E2 F2",
  ]);
});
