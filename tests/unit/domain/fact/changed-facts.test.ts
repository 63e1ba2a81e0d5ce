import { expect, test } from "vitest";
import { changedFacts, differenceOf } from "../../../../src/domain/fact/changed-facts";
import type { Fact } from "../../../../src/domain/fact/fact";
import type { Source } from "../../../../src/domain/fact/source";

const page: Source = {
  id: "page",
  title: "Fees",
  publisher: "The College",
  url: "https://example.org/fees",
  stated: "2025",
  checked: "2026-01-01",
  copy: "stored",
  secondary: false,
};
const fee: Fact = {
  id: "fee",
  claim: "An application costs one hundred dollars.",
  source: "page",
  volatility: "high",
  quote: "You pay $100.",
  section: "step-1",
};
const form: Fact = { ...fee, id: "form", claim: "The form is on paper.", quote: "Fill in the paper form." };
const before = { facts: [fee, form], sources: [page] };
const after = (change: Partial<Fact>, sources = [page]) => ({ facts: [{ ...fee, ...change }, form], sources });
/** What is told of each fact that changed. */
const changes = (next: Parameters<typeof changedFacts>[1]) =>
  Object.fromEntries(
    changedFacts(before, next).flatMap(({ fact, before: old, now }) => (old ? [[fact, differenceOf(old, now)]] : [])),
  );
const quotedFact = (sentence: string, source = page) => {
  const { title, publisher, url, stated } = source;
  return { sentence, source: { title, publisher, url, stated } };
};

test("a new quote is told with the sentences before and now, and no other fact is", () => {
  expect(changes(after({ quote: "You pay $120." }))).toEqual({
    fee: { before: quotedFact("You pay $100."), now: quotedFact("You pay $120.") },
  });
});

test("where the words stay and the claim does not, the claims are told", () => {
  const claim = "An application costs one hundred dollars and is paid once.";
  expect(changes(after({ claim }))).toEqual({
    fee: { before: quotedFact("An application costs one hundred dollars."), now: quotedFact(claim) },
  });
});

test("another page behind the same words is told with both pages", () => {
  const other = { ...page, id: "by-law", title: "By-law 2" };
  expect(changes(after({ source: "by-law" }, [page, other])).fee).toMatchObject({
    before: { source: { title: "Fees" } },
    now: { source: { title: "By-law 2" } },
  });
});

test("a fact that the article no longer states has no sentence now", () => {
  expect(changes({ facts: [form], sources: [page] })).toEqual({
    fee: { before: quotedFact("You pay $100."), now: null },
  });
});

test("reading the page again, a move to another section, and another volatility change nothing", () => {
  const reread: Source = { ...page, checked: "2026-09-01", copy: "live" };
  const moved = { ...fee, section: "step-2", volatility: "low" as const };
  expect(changedFacts(before, { facts: [moved, form], sources: [reread] })).toEqual([]);
});

test("a fact that the article did not state has no sentence before", () => {
  const added = { ...fee, id: "new" };
  expect(changedFacts(before, { facts: [fee, form, added], sources: [page] })).toMatchObject([
    { fact: "new", before: null, now: { quote: "You pay $100." } },
  ]);
});
