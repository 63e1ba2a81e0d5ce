import { expect, test } from "vitest";
import { readingGrade } from "../../../src/content/reading-grade";

const grade = (text: string) => readingGrade([{ passages: [text] }]);

test("short words in short sentences read at the first grades", () => {
  expect(grade("You must wait. Then you may sit the test.")).toBeLessThan(2);
});

test("long words in a long sentence read at a college", () => {
  const text =
    "Notwithstanding jurisdictional considerations, applicants demonstrating insufficient professional documentation necessitate supplementary administrative examination preceding certification.";
  expect(grade(text)).toBeGreaterThan(16);
});

test("a name counts as one short word, however long it is", () => {
  expect(grade("You write to the College of Physicians and Surgeons of Ontario.")).toBe(grade("You write to the it."));
});

test("a guide without text has no grade", () => {
  expect(grade("")).toBe(0);
});
