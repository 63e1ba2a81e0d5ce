import { describe, expect, test } from "vitest";
import { locateFact, mostSpecific, quotesFor } from "../../../../src/domain/pathway/locate-fact";
import type { PathwayQuote } from "../../../../src/domain/pathway/pathway-fact";

const at = (position: string): PathwayQuote => {
  const [article = "", section = ""] = position.split("#");
  return { article, section, quote: "So it is." };
};
const quoted = (en: string[], fr?: string[]) => ({ quotes: { en: en.map(at), ...(fr && { fr: fr.map(at) }) } });
const positions = (...args: Parameters<typeof locateFact>) =>
  locateFact(...args).map(({ article, section }) => `${article}#${section}`);

describe("where a reader may read on", () => {
  test("is one section where one tells all", () => {
    const facts = [quoted(["match#step-1", "map#step-2"]), quoted(["exam#step-4", "map#step-2"])];
    expect(positions(facts, "en", [])).toEqual(["map#step-2"]);
  });

  test("is in the guide of the route where another tells only as much", () => {
    const facts = [quoted(["exam#step-4", "match#step-1"])];
    expect(positions(facts, "en", ["match"])).toEqual(["match#step-1"]);
  });

  test("is in the guide of the route before one that tells one fact more", () => {
    const facts = [quoted(["exam#step-4", "match#step-1"]), quoted(["exam#step-4"])];
    expect(positions(facts, "en", ["match", "map"])).toEqual(["match#step-1", "exam#step-4"]);
  });

  test("is never more than three sections", () => {
    expect(
      positions(
        [1, 2, 3, 4].map((step) => quoted([`map#step-${step}`])),
        "en",
        [],
      ),
    ).toHaveLength(3);
  });

  test("is no opening but where nothing else tells anything", () => {
    expect(
      positions([quoted(["map#introduction", "exam#step-1"]), quoted(["map#bottom-line"])], "en", ["map"]),
    ).toEqual(["exam#step-1"]);
    expect(positions([quoted(["map#bottom-line"]), quoted(["map#introduction"])], "en", [])).toEqual([
      "map#bottom-line",
    ]);
  });

  test("is in the reader's language where a guide says it there, and else in the original", () => {
    const facts = [quoted(["map#step-1"], ["map.fr#step-1"]), quoted(["exam#step-2"])];
    expect(positions(facts, "fr", ["map"])).toEqual(["map.fr#step-1", "exam#step-2"]);
  });

  test("is nowhere where no guide tells it", () => {
    expect(positions([{ quotes: {} }], "fr", ["map"])).toEqual([]);
  });

  test("begins with the sentence outside an opening, and of these with the guide's own", () => {
    const fact = quoted(["exam#step-4", "map#introduction", "map#step-2"]);
    expect(quotesFor(fact, "en", ["map"]).map(({ section }) => section)).toEqual(["step-2", "step-4", "introduction"]);
  });

  test("leads to the guide that tells most", () => {
    expect(mostSpecific([quoted(["exam#step-1"]), quoted(["map#step-1"]), quoted(["map#step-2"])], "en")).toBe("map");
    expect(mostSpecific([], "en")).toBeUndefined();
  });
});
