import { expect, test } from "vitest";
import { type OpenChange, toNotices } from "../../../../src/domain/article/to-notices";

const state = (quote: string) => ({
  claim: `It is so that ${quote}`,
  quote,
  source: { title: "Fees", publisher: "The College", url: "https://example.org/fees", stated: null },
});
const open = (id: string, fact: string, now: string | null, change: Partial<OpenChange> = {}): OpenChange => ({
  id,
  fact,
  on: "2026-12-03",
  article: "harbour",
  title: "The harbour",
  revision: 2,
  back: false,
  before: state(`${fact} before`),
  answered: state(`${fact} before`),
  now: now === null ? null : state(now),
  ...change,
});

test("many questions on one changed fact make one notice, which tells the change once", () => {
  const [notice, ...others] = toNotices([open("1", "fee", "new"), open("2", "fee", "new"), open("2", "form", "new")]);
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ ids: ["1", "2"], on: "2026-12-03", article: "harbour", title: "The harbour" });
  expect(notice?.changes.map(({ fact, url }) => [fact, url])).toEqual([
    ["fee", "/articles/harbour#fact-fee"],
    ["form", "/articles/harbour#fact-form"],
  ]);
});

test("other days and other guides have notices of their own, the latest day first", () => {
  const notices = toNotices([
    open("1", "fee", "new", { on: "2026-12-01" }),
    open("2", "fee", "new"),
    open("3", "fee", "new", { article: "pier" }),
  ]);
  expect(notices.map(({ ids }) => ids)).toEqual([["2"], ["3"], ["1"]]);
});

test("a question on two facts is told of once, on the day of the later change", () => {
  const notices = toNotices([open("1", "fee", "new", { on: "2026-12-01" }), open("1", "form", "new")]);
  expect(notices.map(({ ids, on, changes }) => [ids, on, changes.map((change) => change.on)])).toEqual([
    [["1"], "2026-12-03", ["2026-12-01", "2026-12-03"]],
  ]);
});

test("a sentence that is gone leads to its guide, for there is no passage to lead to", () => {
  expect(toNotices([open("1", "fee", null)])[0]?.changes[0]?.url).toBe("/articles/harbour");
});

test("two who knew different sentences of a fact are told each from their own", () => {
  const notices = toNotices([open("1", "fee", "third", { before: state("first") }), open("2", "fee", "third")]);
  expect(notices.flatMap(({ changes }) => changes.map(({ before }) => before.sentence))).toEqual([
    "first",
    "fee before",
  ]);
});

test("what comes back after it was told as gone is told with the words that had been answered by", () => {
  const notices = toNotices([open("1", "fee", "fee before", { before: null, back: true })]);
  expect(notices[0]?.changes).toMatchObject([
    { back: true, before: { sentence: "fee before" }, now: { sentence: "fee before" } },
  ]);
});
