import type { ReactNode } from "react";
import type { SectionMastery } from "../../data/card/read-mastery";
import type { PractisedDay } from "../../data/response/read-history";
import type { Calibration } from "../../domain/review/calibration";
import type { Forecast } from "../../domain/review/forecast";
import { messagesIn } from "../../messages/messages";
import { CalibrationNote } from "../../ui/charts/calibration-note";
import { useLanguage } from "../../ui/language-context";
import { BlockHistory, type ListedBlock } from "./block-history";
import { ErrorLog } from "./error-log";
import type { LoggedMiss } from "./logged-miss";
import { MasteryBars } from "./mastery-bars";
import { ProgressOverTime } from "./progress-over-time";
import { ReviewForecast } from "./review-forecast";

export type Progress = {
  today: string;
  misses: LoggedMiss[];
  sections: SectionMastery[];
  forecast: Forecast;
  calibration: Calibration;
  days: PractisedDay[];
  blocks: ListedBlock[];
};

/** What a learner knows, misses and has done, each under a heading of its own. */
export const ProgressView = ({ today, misses, sections, forecast, calibration, days, blocks }: Progress) => {
  const messages = messagesIn(useLanguage()).progress;
  return (
    <>
      <nav aria-label={messages.onThisPage} className="actions mt-5 gap-x-5 gap-y-0 text-small">
        {positions.map((id) => (
          <a key={id} href={`#${id}`} className="inline-flex min-h-target items-center">
            {messages.parts[id]}
          </a>
        ))}
      </nav>
      <Part id="mastery">
        {sections.length > 0 ? <MasteryBars sections={sections} /> : <p>{messages.noMastery}</p>}
      </Part>
      <Part id="errors">
        <ErrorLog misses={misses} today={today} />
      </Part>
      <Part id="reviews">
        <ReviewForecast forecast={forecast} />
      </Part>
      <Part id="certainty">
        {calibration.length > 0 ? <CalibrationNote calibration={calibration} /> : <p>{messages.noCertainty}</p>}
      </Part>
      <Part id="time">{days.length > 0 ? <ProgressOverTime days={days} /> : <p>{messages.noDays}</p>}</Part>
      <Part id="history">
        <BlockHistory blocks={blocks} />
      </Part>
    </>
  );
};

const positions = ["mastery", "errors", "reviews", "certainty", "time", "history"] as const;

const Part = ({ id, children }: { id: (typeof positions)[number]; children: ReactNode }) => (
  <section className="mt-12">
    <h2 id={id} className="mb-4">
      {messagesIn(useLanguage()).progress.parts[id]}
    </h2>
    {children}
  </section>
);
