import { expect, test } from "vitest";
import { sayRefusal } from "../../../src/messages/say-refusal";

test("a refusal is told by its type, in the words of the page", () => {
  expect(sayRefusal("urn:iatrox:problem:finished", "en")).toMatch(/^This block of questions is finished/);
  expect(sayRefusal("urn:iatrox:problem:late", "fr")).toMatch(/^Le temps de cette série de questions est écoulé/);
});

test("a type that nobody knows is told as something that was not taken", () => {
  for (const type of ["", "about:blank", "urn:iatrox:problem:toString"])
    expect(sayRefusal(type, "en")).toBe("It was not taken. Load the page again and try once more.");
});
