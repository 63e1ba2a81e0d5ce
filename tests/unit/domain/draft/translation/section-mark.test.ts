import { expect, test } from "vitest";
import { markLength, markOf, withMark, withoutMark } from "../../../../../src/domain/draft/translation/section-mark";

test("a section says which one it translates, and is itself without that", () => {
  const section = "## Où\n\nDerrière l’hôpital.\n";
  const marked = withMark(section, "where");
  expect(marked).toBe(`{/* translates: where */}\n\n${section}`);
  expect(markOf(marked)).toBe("where");
  expect(withoutMark(marked)).toBe(section);
  expect(withMark(marked, "when")).toBe(`{/* translates: when */}\n\n${section}`);
  expect(markOf(section)).toBeUndefined();
});

test("what an article has once needs no mark", () => {
  expect(withMark("<Practice />", "practice")).toBe("<Practice />");
});

test("a mark is found at the end of what stands above its section, and not within a line", () => {
  const mark = "{/* translates: where */}\n\n";
  expect(markLength(`## Quand\n\nJour et nuit.\n\n${mark}`)).toBe(mark.length);
  expect(markLength(`See ${mark}`)).toBe(0);
  expect(markLength("## Quand\n\n")).toBe(0);
});
