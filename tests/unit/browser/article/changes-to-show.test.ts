import { expect, test } from "vitest";
import { changesToShow } from "../../../../src/browser/article/changes-to-show";

const seen = { revision: 3, day: "2026-11-01" };

test("a first visit, the version that is known and an older one than is known have nothing to tell", () => {
  expect(changesToShow(undefined, 3)).toEqual({ kind: "note" });
  expect(changesToShow(seen, 3)).toEqual({ kind: "note" });
  expect(changesToShow(seen, 2)).toEqual({ kind: "note" });
});

test("a newer version is compared with the one that is known", () => {
  expect(changesToShow(seen, 5)).toEqual({ kind: "ask", since: seen });
});
