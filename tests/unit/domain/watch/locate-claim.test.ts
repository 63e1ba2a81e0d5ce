import { expect, test } from "vitest";
import { locateClaim, type WatchedClaim } from "../../../../src/domain/watch/locate-claim";
import { pageTextOf } from "../../../../src/domain/watch/page-text";

const page = pageTextOf([
  "Fees and terms",
  "You apply once. The application fee is $1,250. It is not paid back.",
  "A permit lasts 24 months. A visitor permit lasts 3 months.",
  "The program includes at least 130 weeks of instruction over a minimum of 36 months.",
]);
const claim = (fields: Partial<WatchedClaim>): WatchedClaim => ({
  id: "fact",
  claim: "Nothing.",
  language: "en",
  ...fields,
});

test("an excerpt is found word for word, whatever its signs and its case", () => {
  expect(locateClaim(page, claim({ excerpt: "the application fee is “$1,250”" }))).toEqual([1 + 1]);
});

test("an excerpt that leaves something out is found part by part", () => {
  expect(locateClaim(page, claim({ excerpt: "You apply once […] It is not paid back." }))).toEqual([1, 3]);
});

test("an excerpt of which a part is missing is not on the page", () => {
  expect(locateClaim(page, claim({ excerpt: "You apply once […] It is paid back." }))).toBeNull();
});

test("without an excerpt the sentence with all numbers of the claim says it, also in words", () => {
  expect(locateClaim(page, claim({ claim: "A visitor permit lasts three months." }))).toEqual([5]);
  expect(locateClaim(page, claim({ claim: "A worker permit lasts twenty-four months." }))).toEqual([4]);
  expect(locateClaim(page, claim({ claim: "The program needs 130 weeks over 40 months." }))).toBeNull();
});

test("without a number the sentence that is most like the claim says it, and none that is not", () => {
  expect(locateClaim(page, claim({ claim: "The fee is not paid back." }))).toEqual([3]);
  expect(locateClaim(page, claim({ claim: "The Border Guard issues no visas." }))).toBeNull();
});
