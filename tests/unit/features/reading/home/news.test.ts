import { expect, test } from "vitest";
import type { FeedEntry } from "../../../../../src/features/reading/feeds/feed-entry";
import { newsOf } from "../../../../../src/features/reading/home/news";

const entry = (changes: Partial<FeedEntry>): FeedEntry => ({
  slug: "harbour",
  title: "The harbour",
  summary: "",
  number: 1,
  at: "2026-11-27T10:00:00.000Z",
  note: null,
  changes: null,
  ...changes,
});

test("a new guide is no change; three changes at most are told", () => {
  expect(newsOf([entry({})])).toEqual([]);
  const news = newsOf([entry({}), ...[5, 4, 3, 2].map((number) => entry({ number, changes: [] }))]);
  expect(news.map(({ url }) => url)).toEqual([
    "/articles/harbour/history/compare?from=4&to=5",
    "/articles/harbour/history/compare?from=3&to=4",
    "/articles/harbour/history/compare?from=2&to=3",
  ]);
  expect(news[0]).toMatchObject({ on: "2026-11-27", changes: 0 });
});
