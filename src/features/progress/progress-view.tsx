import type { ReactNode } from "react";
import type { SectionMastery } from "../../data/card/read-mastery";
import type { PractisedDay } from "../../data/response/read-history";
import { addressIn } from "../../domain/language";
import type { Calibration } from "../../domain/review/calibration";
import type { Forecast } from "../../domain/review/due/forecast";
import { messagesIn } from "../../messages/messages";
import { CalibrationNote } from "../../ui/charts/calibration-note";
import { useLanguage } from "../../ui/language-context";
import { BlockHistory, type ListedBlock } from "./block-history";
import { MasteryBars } from "./mastery-bars";
import { ErrorLog } from "./misses/error-log";
import type { MissFilter } from "./misses/filter-misses";
import type { LoggedMiss } from "./misses/logged-miss";
import { OwnReports, type TitledReport } from "./own-reports";
import { ProgressOverTime } from "./progress-over-time";
import { ProgressSummary } from "./progress-summary";
import { ReviewForecast } from "./review-forecast";
import { Weakest } from "./weakest";

export type Progress = {
  today: string;
  misses: LoggedMiss[];
  /** What was not right when it was answered last, as a form asks for it. */
  missedLast: { count: number; fields: Record<string, string> };
  filter: MissFilter;
  sections: SectionMastery[];
  /** Guides with questions of which none was met. */
  notBegun: { slug: string; title: string }[];
  forecast: Forecast;
  calibration: Calibration;
  days: PractisedDay[];
  blocks: ListedBlock[];
  reports: TitledReport[];
};

/** What a learner knows and what to do next, `children` among it, and what was missed; beside that, where there is room, how far each guide is known and all that was done. */
export const ProgressView = ({
  today,
  misses,
  missedLast,
  filter,
  sections,
  notBegun,
  forecast,
  calibration,
  days,
  blocks,
  reports,
  children,
}: Progress & { children?: ReactNode }) => {
  const language = useLanguage();
  const messages = messagesIn(language).progress;
  const wasSure = misses.some(({ certainties }) => certainties.includes("sure"));
  return (
    <div className="overview mt-6">
      <div className="overview-column">
        <div className="grid gap-section">
          <ProgressSummary sections={sections} days={days} today={today} />
          {children}
        </div>
        <Part id="weakest">
          <Weakest sections={sections} />
        </Part>
        <Part id="reviews">
          <ReviewForecast forecast={forecast} />
        </Part>
        <Part id="errors">
          <ErrorLog misses={misses} missedLast={missedLast} filter={filter} today={today} />
        </Part>
      </div>
      <div className="overview-column">
        <Part id="mastery">
          {sections.length > 0 ? <MasteryBars sections={sections} notBegun={notBegun} /> : <p>{messages.noMastery}</p>}
        </Part>
        <Part id="certainty">
          {calibration.length > 0 ? (
            <CalibrationNote
              calibration={calibration}
              {...(wasSure && { sureMisses: addressIn(language, "/practice/progress?felt=sure#errors") })}
            />
          ) : (
            <p>{messages.noCertainty}</p>
          )}
        </Part>
        <Part id="time">{days.length > 0 ? <ProgressOverTime days={days} /> : <p>{messages.noDays}</p>}</Part>
        <Part id="history">
          <BlockHistory blocks={blocks} />
        </Part>
        <ReportedPart reports={reports} />
      </div>
    </div>
  );
};

/** What a learner reported, also before they practise; nothing where there is nothing. */
export const ReportedPart = ({ reports }: Pick<Progress, "reports">) =>
  reports.length > 0 && (
    <Part id="reports">
      <OwnReports reports={reports} />
    </Part>
  );

type PartId = "weakest" | "reviews" | "certainty" | "errors" | "mastery" | "time" | "history" | "reports";

const Part = ({ id, children }: { id: PartId; children: ReactNode }) => (
  <section>
    <h2 id={id} className="mb-3">
      {messagesIn(useLanguage()).progress.parts[id]}
    </h2>
    {children}
  </section>
);
