import type { OwnReport } from "../../data/report/list-own-reports";
import { articleAddress, languageOf } from "../../domain/article/article-slug";
import { sectionReasons } from "../../domain/article/reports/section-report";
import { reportReasons } from "../../domain/item/reports/report-reason";
import { messagesIn } from "../../messages/messages";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";

/** `title`: of the guide. */
export type TitledReport = OwnReport & { title: string };

const ReportRow = ({
  report: { article, section, stem, title, reason, reportedAt, done },
}: {
  report: TitledReport;
}) => {
  const language = useLanguage();
  const { ownReports: messages, marks, readingReport } = messagesIn(language);
  const day = (at: string) => formatDay(at.slice(0, 10), language);
  const ofItem = reportReasons.find((each) => each === reason);
  const ofSection = sectionReasons.find((each) => each === reason);
  const reasonText =
    stem !== null && ofItem ? marks.reasons[ofItem] : ofSection ? readingReport.reasons[ofSection] : reason;
  return (
    <li className="row">
      <a href={`${articleAddress(article)}#${section}`} lang={languageOf(article)}>
        {stem ?? title}
      </a>
      <p>{messages.reported(reasonText, day(reportedAt))}</p>
      {done === null ? (
        <p>{messages.open}</p>
      ) : (
        <>
          <p>{messages.done(day(done.at))}</p>
          {done.note !== "" && <p className="whitespace-pre-line">{done.note}</p>}
        </>
      )}
    </li>
  );
};

/** What a learner reported, and what came of it. */
export const OwnReports = ({ reports }: { reports: readonly TitledReport[] }) => (
  <ul>
    {reports.map((report) => (
      <ReportRow key={report.id} report={report} />
    ))}
  </ul>
);
