import { expect, test } from "vitest";
import { apiErrorText } from "../../../src/messages/api-error-text";

test("a refusal is told by its type, in the words of the page", () => {
  expect(apiErrorText("urn:iatrox:problem:finished", "en")).toMatch(/^This block of questions is finished/);
  expect(apiErrorText("urn:iatrox:problem:late", "fr")).toMatch(/^Le temps de cette série de questions est écoulé/);
});

test("a type that nobody knows is told as something that was not taken", () => {
  for (const type of ["", "about:blank", "urn:iatrox:problem:toString"])
    expect(apiErrorText(type, "en")).toBe("It was not taken. Load the page again and try once more.");
});
