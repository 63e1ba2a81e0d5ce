import type { PublicationReport } from "../../domain/article/publication/publication-report";
import { byLocation } from "../../domain/diagnostic";
import { diagnosticSentence } from "./diagnostic-sentence";
import type { Imported } from "./imported";

type Report = PublicationReport;

const factLines = ({ fact, before, now }: Report["facts"][number]): string[] => {
  if (before === null) return [`  New fact ${fact}: ${now?.sentence ?? ""}`];
  if (now === null) return [`  Fact ${fact} is gone: ${before.sentence}`];
  const page =
    before.source.url === now.source.url && before.source.stated === now.source.stated ? [] : [now.source.url];
  const lines = [`  Fact ${fact} changed`, `    before: ${before.sentence}`, `    now:    ${now.sentence}`];
  return [...lines, ...page.map((url) => `    source: ${url}`)];
};

const questionLines = ({ added, changed, retired }: Report["questions"]): string[] => [
  ...added.flatMap(({ identity, stem, key }) => [`  New question ${identity}: ${stem}`, `    key: ${key}`]),
  ...changed.flatMap(({ identity, stem, key, keyBefore }) => [
    `  Changed question ${identity}: ${stem}`,
    ...(key === keyBefore ? [`    key as before: ${key}`] : [`    key before: ${keyBefore}`, `    key now:    ${key}`]),
  ]),
  ...retired.flatMap(({ identity, stem, key }) => [`  Retired question ${identity}: ${stem}`, `    key was: ${key}`]),
];

const learnerLine = (learners: number): string =>
  learners === 0 ? "  No learner has anything to be told." : `  Learners who will be told: ${learners}.`;

const shareLine = (shares: number): string[] =>
  shares === 0 ? [] : [`  Shared blocks with a question that changes or retires: ${shares}.`];

const publicationLines = (report: Report, verb: string): string[] => {
  const { slug, revision, former, facts, questions, learners, shares } = report;
  if (former === null)
    return [
      `${verb}: ${slug}, a new guide with ${questions.total} questions. \`npm run content:items -- ${slug}\` prints them.`,
    ];
  const renamed = former === slug ? "" : `, which was ${former} until now`;
  return [
    `${verb}: ${slug}, revision ${revision}${renamed}`,
    ...facts.flatMap(factLines),
    ...questionLines(questions),
    learnerLine(learners),
    ...shareLine(shares),
  ];
};

/** What an import did, or with `dryRun` would do, in lines for its editor. */
export const importLines = (imported: Imported, { dryRun }: { dryRun: boolean }): string[] => {
  const { reports, unchanged, drafts, waiting, restored, withdrawn, lostShares, refused, pathway, diagnostics } =
    imported;
  const verbs = dryRun ? ["Would publish", "Would withdraw"] : ["Published", "Withdrawn"];
  const [published = "", withdrawnVerb = ""] = verbs;
  return [
    ...diagnostics.toSorted(byLocation).map(diagnosticSentence),
    ...reports.flatMap((report) => publicationLines(report, published)),
    ...(pathway === "published" ? [`${published}: the pathway of route.yaml`] : []),
    ...unchanged.map((slug) => `Unchanged: ${slug}`),
    ...drafts.map((slug) => `Draft, which readers do not get: ${slug}`),
    ...waiting.map(({ slug, from }) => `Waits until ${from}: ${slug}`),
    ...restored.map((slug) => `Kept as it was brought back, until its files change: ${slug}`),
    ...withdrawn.map((slug) => `${withdrawnVerb}: ${slug}`),
    ...(lostShares === 0 ? [] : [`  Shared blocks that lose questions with it: ${lostShares}.`]),
    ...refused.map((slug) => `Refused, the old revision stays live: ${slug}`),
  ];
};
