import { expect, test } from "vitest";
import { importLines } from "../../../../src/features/publishing/import-lines";

const quotedFact = (sentence: string, url = "https://example.org/fees") => ({
  sentence,
  source: { title: "Fees", publisher: "The College", url, stated: "2026" },
});
const nothing = {
  published: [],
  unchanged: [],
  restored: [],
  refused: [],
  withdrawn: [],
  lostShares: 0,
  drafts: [],
  waiting: [],
  diagnostics: [],
  reports: [],
};
const report = {
  slug: "harbour",
  revision: 7,
  former: "harbour",
  facts: [
    {
      fact: "fee",
      before: quotedFact("You pay $100."),
      now: quotedFact("You pay $120.", "https://example.org/by-law"),
    },
    { fact: "form", before: quotedFact("Fill in the form."), now: null },
    { fact: "days", before: null, now: quotedFact("It takes ten days.") },
  ],
  questions: {
    total: 4,
    added: [{ identity: "harbour/days", stem: "How long?", key: "10 days", answers: [] }],
    changed: [
      { identity: "harbour/fee", stem: "How much?", keyBefore: "100 dollars", key: "120 dollars", answers: [] },
      { identity: "harbour/payer", stem: "Who pays now?", keyBefore: "You", key: "You", answers: [] },
    ],
    retired: [{ identity: "harbour/form", stem: "Which form?", key: "The paper one", answers: [] }],
  },
  learners: 3,
  shares: 2,
};

test("an import tells facts with both sentences, questions with their keys, and how many will be told", () => {
  expect(importLines({ ...nothing, reports: [report], unchanged: ["pier"] }, { dryRun: false })).toEqual([
    "Published: harbour, revision 7",
    "  Fact fee changed",
    "    before: You pay $100.",
    "    now:    You pay $120.",
    "    source: https://example.org/by-law",
    "  Fact form is gone: Fill in the form.",
    "  New fact days: It takes ten days.",
    "  New question harbour/days: How long?",
    "    key: 10 days",
    "  Changed question harbour/fee: How much?",
    "    key before: 100 dollars",
    "    key now:    120 dollars",
    "  Changed question harbour/payer: Who pays now?",
    "    key as before: You",
    "  Retired question harbour/form: Which form?",
    "    key was: The paper one",
    "  Learners who will be told: 3.",
    "  Shared blocks with a question that changes or retires: 2.",
    "Unchanged: pier",
  ]);
});

test("a dry run says what would be done, and a guide that had another name says which", () => {
  const quiet = {
    ...report,
    former: "port",
    facts: [],
    learners: 0,
    shares: 0,
    questions: { total: 4, added: [], changed: [], retired: [] },
  };
  const lines = importLines(
    { ...nothing, reports: [quiet], withdrawn: ["quay"], lostShares: 4, refused: ["pier"] },
    { dryRun: true },
  );
  expect(lines).toEqual([
    "Would publish: harbour, revision 7, which was port until now",
    "  No learner has anything to be told.",
    "Would withdraw: quay",
    "  Shared blocks that lose questions with it: 4.",
    "Refused, the old revision stays live: pier",
  ]);
});

test("a new guide is told in one line", () => {
  expect(importLines({ ...nothing, reports: [{ ...report, former: null }] }, { dryRun: false })).toEqual([
    "Published: harbour, a new guide with 4 questions. `npm run content:items -- harbour` prints them.",
  ]);
});
