import { expect, test } from "vitest";
import { containsDay } from "../../../../src/domain/pathway/contains-day";

test("a day stands in a sentence that says it in words, and in no other", () => {
  expect(containsDay("2027-01-05", "CaRMS opens it on 5 January 2027.")).toBe(true);
  expect(containsDay("2027-01-05", "It opens on January 5, 2027, at noon.")).toBe(true);
  expect(containsDay("2027-01-05", "It opens on 15 January 2027.")).toBe(false);
  expect(containsDay("2027-01-05", "It opens on 5 January 2026.")).toBe(false);
  expect(containsDay("2027-01-05", "It opens in January 2027.")).toBe(false);
});
