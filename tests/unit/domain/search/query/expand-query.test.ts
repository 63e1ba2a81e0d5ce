import { describe, expect, test } from "vitest";
import { expandQuery, meansIn } from "../../../../../src/domain/search/query/expand-query";
import { readQuery } from "../../../../../src/domain/search/query/search-query";
import type { WordCandidate } from "../../../../../src/domain/search/query/word-candidate";
import { writeTsquery } from "../../../../../src/domain/search/query/write-tsquery";

const everyday = [
  { words: "police check", means: "criminal record search", nearest: false },
  { words: "check", means: "assessment", nearest: false },
  { words: "doctor s licence", means: "certificate of registration", nearest: false },
  { words: "cost", means: "fees", nearest: false },
  { words: "how much", means: "fees", nearest: false },
  { words: "observership", means: "experience", nearest: true },
];

/** Candidates for words that the index has just so. */
const known = (...words: string[]): WordCandidate[] =>
  words.map((word) => ({ typed: word, word, entries: 5, same: true, begins: true }));

const queryOf = (text: string, candidates: WordCandidate[], asks: "every" | "some" = "every") =>
  writeTsquery(expandQuery(readQuery(text, "en"), { candidates, everyday }, "en").terms, asks);

describe("understanding a query", () => {
  test("finds the official words for the longest everyday ones, in one or many", () => {
    const candidates = known("police", "check", "checks", "criminal", "record", "search");
    expect(meansIn(readQuery("police checks", "en"), { candidates, everyday })).toEqual([
      "criminal",
      "record",
      "search",
    ]);
    expect(queryOf("police checks", candidates)).toBe("((police & checks | criminal & record & search))");
  });

  test("looks for official words without the weak ones among them", () => {
    expect(queryOf("doctor's licence", known("doctor", "licence", "certificate", "registration"))).toBe(
      "((doctor & licence | certificate & registration))",
    );
  });

  test("puts a misspelt word right, also where it is part of an everyday one", () => {
    const slip: WordCandidate = { typed: "polcie", word: "police", entries: 2, same: false, begins: false };
    const meaning = expandQuery(
      readQuery("polcie check", "en"),
      { candidates: [slip, ...known("check", "criminal", "record", "search")], everyday },
      "en",
    );
    expect(meaning.meant).toBe("police check");
    expect(writeTsquery(meaning.terms, "every")).toBe("((police & check | criminal & record & search))");
  });

  test("counts a word that was put right almost as if it had been typed so", () => {
    const candidates = ["certificate", "certificates"].map(
      (word): WordCandidate => ({ typed: "certifcate", word, entries: 2, same: false, begins: false }),
    );
    const { terms } = expandQuery(readQuery("certifcate date", "en"), { candidates, everyday }, "en");
    expect(terms[0]?.wordings[0]?.words[0]?.map(({ word, worth }) => [word, worth])).toEqual([
      ["certificate", 0.95],
      ["certificates", 0.75],
    ]);
  });

  test("says nothing of a word of any talk that no guide has", () => {
    const { terms, missing } = expandQuery(
      readQuery("difference between check and zplab", "en"),
      { candidates: known("difference", "check", "assessment"), everyday },
      "en",
    );
    expect(terms).toHaveLength(3);
    expect(missing).toEqual(["zplab"]);
  });

  test("says nothing of a weak word that no guide has, where a query has such words alone", () => {
    const vocabulary = { candidates: known("long"), everyday };
    expect(expandQuery(readQuery("how long does it take", "en"), vocabulary, "en").missing).toEqual([]);
  });

  test("takes a short word in capitals for no slip, and says which words are missing", () => {
    const slip: WordCandidate = { typed: "recr", word: "recer", entries: 2, same: false, begins: false };
    const read = (text: string) => expandQuery(readQuery(text, "en"), { candidates: [slip], everyday }, "en");
    expect(read("RECR")).toMatchObject({ meant: undefined, missing: ["RECR"] });
    expect(read("recr")).toMatchObject({ meant: "recer", missing: [] });
  });

  test("takes a word that editors keep for no slip, and a slip for it all the same", () => {
    const near = (typed: string, word: string): WordCandidate => ({
      typed,
      word,
      entries: 2,
      same: false,
      begins: false,
    });
    const candidates = [near("cost", "cast"), near("cst", "cost"), ...known("fees")];
    expect(queryOf("cost", candidates)).toBe("(fees)");
    expect(queryOf("cosst", [near("cosst", "cost"), ...known("fees")])).toBe("((cost | fees))");
  });

  test("asks once for what two everyday words mean", () => {
    expect(queryOf("how much does it cost", known("cost", "fees"))).toBe("((fees | cost | fees))");
  });

  test("says of what no guide speaks that it is missing, and looks for what comes nearest", () => {
    const read = (text: string) =>
      expandQuery(readQuery(text, "en"), { candidates: known("experience"), everyday }, "en");
    expect(read("observership")).toMatchObject({ missing: ["observership"], terms: [{ wordings: [{ worth: 0.6 }] }] });
    expect(read("obsirvership")).toMatchObject({ meant: "observership", missing: ["obsirvership"] });
  });

  test("lets a word of any talk tell less than one that names something, however rare both are", () => {
    const { terms } = expandQuery(
      readQuery("whole canada", "en"),
      { candidates: known("whole", "canada"), everyday },
      "en",
    );
    const [whole, canada] = terms.map(({ weight }) => weight);
    expect(whole).toBeLessThan((canada ?? 0) / 2);
  });

  test("tells how rare a word is by itself, not by what it means", () => {
    const candidates = [
      ...known("cost", "licence"),
      { typed: "fees", word: "fees", entries: 500, same: true, begins: true },
    ];
    const { terms } = expandQuery(readQuery("cost licence", "en"), { candidates, everyday }, "en");
    expect(terms[0]?.weight).toBe(terms[1]?.weight);
    expect(terms[0]?.entries).toBe(500);
  });

  test("goes on with the words that the index has, where it lacks another", () => {
    expect(queryOf("nac xyzzy fee", known("nac", "fee"))).toBe("(nac) & (fee)");
    expect(queryOf("nac fee", known("nac", "fee"), "some")).toBe("(nac) | (fee)");
    expect(queryOf("xyzzy", [])).toBe("");
  });

  test("weighs a rare word more than a frequent one", () => {
    const candidates = known("nac", "certificate").map((one) => ({ ...one, entries: one.word === "nac" ? 2 : 80 }));
    const [nac, certificate] = expandQuery(readQuery("nac certificate", "en"), { candidates, everyday }, "en").terms;
    expect(nac?.weight).toBeGreaterThan(certificate?.weight ?? 0);
  });
});
