import { expect, test } from "vitest";
import { readLeftOff } from "../../../../src/browser/device/left-off";

const stored = { address: "/fr/articles/ontario-cpso", title: "Ontario", anchor: "step-2", heading: "Choisir" };

test("the place that was kept is read as it was kept", () => {
  expect(readLeftOff(JSON.stringify(stored))).toEqual(stored);
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["null", "null"],
  ["a script for an address", JSON.stringify({ ...stored, address: "javascript:alert(1)" })],
  ["another site", JSON.stringify({ ...stored, address: "//elsewhere.example/articles/ontario-cpso" })],
  ["another page", JSON.stringify({ ...stored, address: "/practice" })],
  ["no title", JSON.stringify({ ...stored, title: "" })],
  ["a number for a heading", JSON.stringify({ ...stored, heading: 2 })],
  ["an endless title", JSON.stringify({ ...stored, title: "a".repeat(301) })],
])("%s leads nowhere", (_what, text) => {
  expect(readLeftOff(text)).toBeUndefined();
});
