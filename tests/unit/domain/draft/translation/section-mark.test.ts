import { expect, test } from "vitest";
import {
  markLength,
  markNames,
  markOf,
  withMark,
  withoutMark,
} from "../../../../../src/domain/draft/translation/section-mark";

test("a section says which one it translates, and is itself without that", () => {
  const section = "## Où\n\nDerrière l’hôpital.\n";
  const original = ["where", "when"].map((anchor) => ({ anchor, text: "## Any" }));
  const marked = withMark(section, "where", original);
  expect(marked).toBe(`{/* translates: where */}\n\n${section}`);
  expect(markOf(marked)).toBe("where");
  expect(withoutMark(marked)).toBe(section);
  expect(withMark(marked, "when", original)).toBe(`{/* translates: when */}\n\n${section}`);
  expect(markOf(section)).toBeUndefined();
});

test("what an article has once needs no mark", () => {
  expect(withMark("<Practice />", "practice", [])).toBe("<Practice />");
});

test("a mark is found at the end of what stands above its section, and not within a line", () => {
  const mark = "{/* translates: where */}\n\n";
  expect(markLength(`## Quand\n\nJour et nuit.\n\n${mark}`)).toBe(mark.length);
  expect(markLength(`See ${mark}`)).toBe(0);
  expect(markLength("## Quand\n\n")).toBe(0);
});

test("a step is called by its title, which stays when another is put in front of it, and by its number where two have that", () => {
  const step = (number: number, title: string) => ({
    anchor: `step-${number}`,
    text: `<Step title="${title}">\n\nDo.`,
  });
  const original = [step(1, "Pay the fee"), step(2, "Wait"), step(3, "Wait"), step(4, "2")];
  expect(withMark("Payez.", "step-1", original)).toBe("{/* translates: step-pay-the-fee */}\n\nPayez.");
  expect(withMark("Attendez.", "step-3", original)).toBe("{/* translates: step-3 */}\n\nAttendez.");
  // A title that could be a number is no name.
  expect(markNames(original).get("step-2")).toBe("step-2");
  expect(withMark("Deux.", "step-4", original)).toBe("{/* translates: step-4 */}\n\nDeux.");
});
