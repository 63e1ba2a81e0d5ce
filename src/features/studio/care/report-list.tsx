import { articleAddress, languageOf } from "../../../domain/article/article-slug";
import { sectionReasons } from "../../../domain/article/reports/section-report";
import { reportReasons } from "../../../domain/item/reports/report-reason";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { TextArea } from "../../../ui/form/text-area";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import type { Care } from "./load-care";

type Report = Care["reports"][number];

/** What the reader chose from the list of what may be wrong. */
const useReason = ({ about, reason }: Report): string => {
  const { marks, readingReport } = messagesIn(useLanguage());
  const ofItem = reportReasons.find((each) => each === reason);
  const ofSection = sectionReasons.find((each) => each === reason);
  if (about.kind === "question") return ofItem === undefined ? reason : marks.reasons[ofItem];
  return ofSection === undefined ? reason : readingReport.reasons[ofSection];
};

const CloseForm = ({ report, awaitedBy }: { report: string; awaitedBy: number }) => {
  const language = useLanguage();
  const { reports: messages } = messagesIn(language).care;
  return (
    <details className="fold mt-2">
      <summary>
        <span>{messages.close}</span>
      </summary>
      <form
        method="post"
        action={formAction(language, "/api/studio/forms/answer-report")}
        className="grid grid-cols-1 justify-items-start gap-3"
      >
        <input type="hidden" name="report" value={report} />
        <TextArea
          id={`note-${report}`}
          name="note"
          label={messages.note}
          hint={messages.noteHint}
          rows={2}
          maxLength={2000}
        />
        {awaitedBy > 0 && <p className="text-small text-quiet">{messages.mailed(awaitedBy)}</p>}
        <Button type="submit" kind="plain">
          {messages.close}
        </Button>
      </form>
    </details>
  );
};

const ReportEntry = ({ report, canSettle }: { report: Report; canSettle: boolean }) => {
  const language = useLanguage();
  const { reports: messages } = messagesIn(language).care;
  const { id, article, title, section, revision, about, text, times, reportedAt, awaitedBy } = report;
  const spoken = languageOf(article);
  return (
    <li id={`report-${id}`}>
      <p className="font-semibold">{useReason(report)}</p>
      <p className="text-small text-quiet">
        <a href={`${articleAddress(article)}#${section}`} lang={spoken}>
          {title}
        </a>
        {revision !== null && `, ${messages.revision(revision)}`} ·{" "}
        {messages.reported(formatDay(reportedAt.slice(0, 10), language), times)}
      </p>
      {text !== "" && (
        <blockquote className="mt-2 whitespace-pre-line border-l-4 border-line pl-4" lang={spoken}>
          {text}
        </blockquote>
      )}
      {about.kind === "section" ? (
        <p className="mt-2">
          {messages.part} <span lang={spoken}>{about.heading}</span>
        </p>
      ) : (
        <>
          <p className="mt-2 whitespace-pre-line" lang={spoken}>
            {about.stem}
          </p>
          <dl className="mt-2">
            <dt className="text-small font-semibold">{messages.answered}</dt>
            <dd lang={about.answer === null ? undefined : spoken}>{about.answer ?? messages.unknown}</dd>
            <dt className="mt-1 text-small font-semibold">{messages.key}</dt>
            <dd lang={spoken}>{about.key}</dd>
          </dl>
        </>
      )}
      {canSettle && <CloseForm report={id} awaitedBy={awaitedBy} />}
    </li>
  );
};

/** What readers and learners found wrong and nobody has looked into yet, with the version and the answer that they had before them. */
export const ReportList = ({ reports, canSettle }: Pick<Care, "reports" | "canSettle">) => {
  const { reports: messages } = messagesIn(useLanguage()).care;
  return (
    <section className="mt-8" aria-labelledby="reports">
      <h2 id="reports">{messages.heading}</h2>
      {reports.length === 0 ? (
        <p className="mt-3">{messages.none}</p>
      ) : (
        <ol className="desk-list mt-3">
          {reports.map((report) => (
            <ReportEntry key={report.id} report={report} canSettle={canSettle} />
          ))}
        </ol>
      )}
    </section>
  );
};
