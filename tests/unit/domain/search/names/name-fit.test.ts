import { describe, expect, test } from "vitest";
import { nameFits } from "../../../../../src/domain/search/names/name-fit";
import type { QueryTerm } from "../../../../../src/domain/search/query/query-term";

const term = (word: string, weight = 1): QueryTerm => ({
  wordings: [{ words: [[{ word, worth: 1 }]], worth: 1 }],
  entries: 1,
  weight,
});
const names = [
  { id: "nac", title: "The NAC Examination: who needs it", tags: "mcc" },
  { id: "pro", title: "Practice Ready Ontario, with the rules", tags: "" },
  { id: "pra", title: "Practice-ready assessment outside Ontario", tags: "" },
  { id: "map", title: "Who does what in Ontario", tags: "" },
  { id: "place", title: "L’Alberta : registres et résidence", tags: "alberta cpsa registres" },
];
const fitsOf = (...words: string[]) =>
  nameFits(
    names,
    words.map((word) => term(word)),
  );
const ownOf = (...words: string[]) => [...fitsOf(...words)].filter(([, { own }]) => own > 0).map(([id]) => id);

describe("what a query names", () => {
  test("is the guide with an abbreviation of it in its title", () => {
    expect(ownOf("nac", "dates")).toEqual(["nac"]);
  });

  test("is the guide in whose title words of it stand together, and most of all the only one", () => {
    const fits = fitsOf("practice", "ready", "ontario");
    expect(fits.get("pro")?.own).toBeGreaterThan(2 * (fits.get("pra")?.own ?? 1));
    expect(fits.get("pra")?.own).toBeGreaterThan(0);
    expect(fits.get("map")?.own).toBe(0);
  });

  test("counts less where the query asks for more than the name", () => {
    const own = (...words: string[]) => fitsOf(...words).get("nac")?.own ?? 0;
    expect(own("nac", "dates")).toBeLessThan(own("nac"));
  });

  test("is none by a single ordinary word of a title", () => {
    expect(ownOf("rules")).toEqual([]);
    expect(fitsOf("rules").get("pro")?.fit).toBe(1);
  });

  test("is the guide whose title and tags have the word, where it is written as a name; by half, the guide of a tag", () => {
    expect(ownOf("alberta", "licence")).toEqual(["place"]);
    const own = (word: string) => fitsOf(word).get("place")?.own;
    expect(own("alberta")).toBe(1);
    expect([own("cpsa"), own("registres")]).toEqual([0.5, 0.5]);
    expect(own("residence")).toBe(0);
  });

  test("counts a word less that is in many titles", () => {
    expect(fitsOf("ontario").get("map")?.fit).toBeLessThan(fitsOf("outside").get("pra")?.fit ?? 0);
  });
});
