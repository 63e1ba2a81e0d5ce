import type { ReaderReport } from "../../domain/article/reports/reader-report";

/** Readers write what they like: no sign of theirs may steer the terminal that it is shown in. */
const plain = (text: string) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();

const shortId = (id: string) => id.slice(0, 8);

const subjectOf = ({ about }: ReaderReport): string[] =>
  about.kind === "section"
    ? [`Section: ${about.heading}`]
    : [
        `Question: ${about.stem} (${about.item})`,
        about.answer === null ? "Answered: no longer known" : `Answered: ${about.answer}`,
        `Key: ${about.key}`,
      ];

const reportText = (report: ReaderReport): string => {
  const { id, reportedAt, article, revision, section, reason, times, awaitedBy, text, done } = report;
  const head = [
    shortId(id),
    reportedAt.slice(0, 10),
    `${article}${revision === null ? "" : `, revision ${revision}`}, ${section}`,
    `${reason}${times > 1 ? `, sent ${times} times` : ""}`,
  ].join("  ");
  const lines = [
    ...subjectOf(report),
    ...(text === "" ? [] : [`They say: “${text}”`]),
    ...(awaitedBy > 0 ? [`The note goes by mail to ${awaitedBy} ${awaitedBy === 1 ? "address" : "addresses"}.`] : []),
    ...(done ? [`Done on ${done.at.slice(0, 10)}${done.note === "" ? "" : `: ${done.note}`}`] : []),
  ];
  return [plain(head), ...lines.map((line) => `  ${plain(line)}`)].join("\n");
};

/** What readers found wrong, as an editor reads it in a terminal. `article`: the guide that was asked for, perhaps misspelt. */
export const reportsText = (reports: readonly ReaderReport[], article?: string): string => {
  if (reports.length === 0 && article !== undefined) {
    return `There is no report of \`${plain(article)}\`. If that is not how the guide is called now, \`npm run content:reports\` lists those of all.`;
  }
  if (reports.length === 0) return "There is no report.";
  const open = reports.filter(({ done }) => done === null);
  const [first] = open;
  const counted = `${reports.length} ${reports.length === 1 ? "report" : "reports"}, ${open.length} open.`;
  const how =
    first && `When one is done: npm run content:reports -- --done ${shortId(first.id)} --note "what came of it"`;
  return [...reports.map(reportText), how ? `${counted} ${how}` : counted].join("\n\n");
};
