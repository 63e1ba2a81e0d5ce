import { describe, expect, test } from "vitest";
import { claimsAtOdds } from "../../../../src/domain/article/claims-at-odds";

const pairs = (...claims: string[]) => claimsAtOdds(claims.map((claim, place) => ({ id: `c${place}`, claim })));

describe("claims over all guides", () => {
  test("that speak of the same thing with other numbers are at odds", () => {
    expect(
      pairs("The assessment takes 12 weeks.", "MCC allows four attempts.", "The assessment takes 16 weeks."),
    ).toEqual([{ one: "c0", other: "c2", same: false }]);
  });

  test("that say the same in the same words should stand once", () => {
    expect(pairs("CPSO issues certificates.", "Certificates: CPSO issues the certificates")).toEqual([
      { one: "c0", other: "c1", same: true },
    ]);
  });

  test("that speak of two things may have two numbers", () => {
    expect(pairs("The assessment in Alberta takes 12 weeks.", "The bond in Manitoba lasts 3 years.")).toEqual([]);
  });

  test("about two places with the same wording are two claims", () => {
    expect(pairs("Alberta asks for one year of service.", "Manitoba asks for one year of service.")).toEqual([]);
  });
});
