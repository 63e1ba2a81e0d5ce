import { expect, test } from "vitest";
import type { ReaderReport } from "../../../../src/domain/article/reports/reader-report";
import { reportsText } from "../../../../src/features/publishing/reports-text";

const section: ReaderReport = {
  id: "1f0a9c3e-0000-4000-8000-000000000001",
  article: "ontario-cpso",
  revision: 3,
  section: "step-5",
  reason: "outdated",
  text: "The fee is\n\u001b[31m1,750\u202e now.",
  times: 2,
  awaitedBy: 3,
  reportedAt: "2026-11-04T12:00:00.000Z",
  about: { kind: "section", heading: "Count the cost" },
  done: null,
};
const question: ReaderReport = {
  ...section,
  id: "2b0a9c3e-0000-4000-8000-000000000002",
  revision: null,
  reason: "wrong-key",
  text: "",
  times: 1,
  awaitedBy: 0,
  about: { kind: "question", item: "ontario-cpso/fees", stem: "What is the fee?", key: "$1,700", answer: "$1,500" },
  done: { at: "2026-11-05T12:00:00.000Z", note: "The key is right." },
};

test("each report is told with its article, revision, subject, words and what came of it", () => {
  expect(reportsText([section, question]).split("\n")).toEqual([
    "1f0a9c3e 2026-11-04 ontario-cpso, revision 3, step-5 outdated, sent 2 times",
    "  Section: Count the cost",
    "  They say: “The fee is [31m1,750 now.”",
    "  The note goes by mail to 3 addresses.",
    "",
    "2b0a9c3e 2026-11-04 ontario-cpso, step-5 wrong-key",
    "  Question: What is the fee? (ontario-cpso/fees)",
    "  Answered: $1,500",
    "  Key: $1,700",
    "  Done on 2026-11-05: The key is right.",
    "",
    '2 reports, 1 open. When one is done: npm run content:reports -- --done 1f0a9c3e --note "what came of it"',
  ]);
});

test("no report is one sentence, and where none is open nothing is asked for", () => {
  expect(reportsText([])).toBe("There is no report.");
  expect(reportsText([], "ontario-cspo")).toBe(
    "There is no report of `ontario-cspo`. If that is not how the guide is called now, `npm run content:reports` lists those of all.",
  );
  expect(reportsText([question]).split("\n").at(-1)).toBe("1 report, 0 open.");
});
