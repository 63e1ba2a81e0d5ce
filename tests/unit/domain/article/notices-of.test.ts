import { expect, test } from "vitest";
import type { FactChange } from "../../../../src/domain/article/changed-facts";
import { type KeptNotice, noticesOf } from "../../../../src/domain/article/notices-of";

const said = (sentence: string) => ({
  sentence,
  source: { title: "Fees", publisher: "The College", url: "https://example.org/fees", stated: null },
});
const change = (fact: string, now: string | null): FactChange => ({
  fact,
  before: said(`${fact} before`),
  now: now === null ? null : said(now),
});
const kept = (id: string, changes: FactChange[], on = "2026-12-03", article = "harbour"): KeptNotice => ({
  id,
  on,
  article,
  title: "The harbour",
  changes,
});

test("many questions on one changed fact make one notice, which tells the change once", () => {
  const fee = change("fee", "fee now");
  const [notice, ...others] = noticesOf([kept("1", [fee]), kept("2", [fee, change("form", "form now")])]);
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ ids: ["1", "2"], on: "2026-12-03", article: "harbour", title: "The harbour" });
  expect(notice?.changes.map(({ fact, url }) => [fact, url])).toEqual([
    ["fee", "/articles/harbour#fact-fee"],
    ["form", "/articles/harbour#fact-form"],
  ]);
});

test("other days and other guides have notices of their own, in the order of what is kept", () => {
  const fee = change("fee", "fee now");
  const notices = noticesOf([kept("1", [fee]), kept("2", [fee], "2026-12-01"), kept("3", [fee], "2026-12-03", "pier")]);
  expect(notices.map(({ ids }) => ids)).toEqual([["1"], ["2"], ["3"]]);
});

test("a sentence that is gone leads to its guide, for there is no passage to lead to", () => {
  expect(noticesOf([kept("1", [change("fee", null)])])[0]?.changes[0]?.url).toBe("/articles/harbour");
});

test("a fact that changed twice on one day is told twice, each with its own sentences", () => {
  const notices = noticesOf([kept("1", [change("fee", "first")]), kept("2", [change("fee", "second")])]);
  expect(notices.flatMap(({ changes }) => changes.map(({ now }) => now?.sentence))).toEqual(["first", "second"]);
});
