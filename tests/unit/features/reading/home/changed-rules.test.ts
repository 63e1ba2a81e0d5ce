import { describe, expect, test } from "vitest";
import type { ChangedClaim } from "../../../../../src/data/fact-change/list-changed-claims";
import { changedRules } from "../../../../../src/features/reading/home/changed-rules";

const state = (claim: string, quote = `${claim} here.`) => ({
  claim,
  quote,
  source: { title: "Rules", publisher: "Office", url: "https://office.example/", stated: null },
});

const change = (changes: Partial<ChangedClaim> = {}): ChangedClaim => ({
  article: "permits",
  fact: "term",
  revision: 4,
  at: new Date("2026-11-20T10:00:00Z"),
  before: state("Two years"),
  now: state("Three years"),
  ...changes,
});

describe("the rules that changed", () => {
  test("lead to the two wordings side by side", () => {
    expect(changedRules([change()], "en")).toEqual([
      {
        fact: "term",
        at: "2026-11-20T10:00:00.000Z",
        sentence: "Three years here.",
        language: "en",
        url: "/articles/permits/history/compare?from=3&to=4",
      },
    ]);
  });

  test("are each said once, by the latest change, however many guides state them", () => {
    const rules = changedRules(
      [change({ article: "visas", revision: 9 }), change(), change({ fact: "fee", revision: 2 })],
      "en",
    );
    expect(rules.map(({ url }) => url)).toEqual([
      "/articles/visas/history/compare?from=8&to=9",
      "/articles/permits/history/compare?from=1&to=2",
    ]);
  });

  test("are said in the reader's language where a guide has them in it", () => {
    const changes = [change(), change({ article: "permits.fr", now: state("Trois ans") }), change({ fact: "fee" })];
    expect(changedRules(changes, "fr").map(({ sentence, language }) => [sentence, language])).toEqual([
      ["Trois ans here.", "fr"],
      ["Three years here.", "en"],
    ]);
    expect(changedRules(changes, "en").map(({ language }) => language)).toEqual(["en", "en"]);
  });

  test("say the claim where the sentence stayed the same", () => {
    const same = { before: state("Two years", "It lasts."), now: state("Three years", "It lasts.") };
    expect(changedRules([change(same)], "en")[0]?.sentence).toBe("Three years");
  });
});
