import type { ReactNode } from "react";
import type { Calibration } from "../../domain/review/calibration";
import type { Forecast } from "../../domain/review/forecast";
import { progressWords } from "../../messages/progress-words";
import { CalibrationNote } from "../../ui/calibration-note";
import { useMessages } from "../../ui/language-context";
import { BlockHistory, type PastBlock } from "./block-history";
import { ErrorLog } from "./error-log";
import type { LoggedMiss } from "./logged-miss";
import { MasteryBars, type SectionMastery } from "./mastery-bars";
import { type PractisedDay, ProgressOverTime } from "./progress-over-time";
import { ReviewForecast } from "./review-forecast";

export type Progress = {
  today: string;
  misses: LoggedMiss[];
  sections: SectionMastery[];
  forecast: Forecast;
  calibration: Calibration;
  days: PractisedDay[];
  blocks: PastBlock[];
};

/** What a learner knows, misses and has done, each under a heading of its own. */
export const ProgressView = ({ today, misses, sections, forecast, calibration, days, blocks }: Progress) => {
  const words = useMessages(progressWords);
  return (
    <>
      <nav aria-label={words.onThisPage} className="actions mt-5 gap-x-5 gap-y-0 text-fine">
        {places.map((id) => (
          <a key={id} href={`#${id}`} className="inline-flex min-h-target items-center">
            {words.parts[id]}
          </a>
        ))}
      </nav>
      <Part id="mastery">{sections.length > 0 ? <MasteryBars sections={sections} /> : <p>{words.noMastery}</p>}</Part>
      <Part id="errors">
        <ErrorLog misses={misses} today={today} />
      </Part>
      <Part id="reviews">
        <ReviewForecast forecast={forecast} />
      </Part>
      <Part id="certainty">
        {calibration.length > 0 ? <CalibrationNote calibration={calibration} /> : <p>{words.noCertainty}</p>}
      </Part>
      <Part id="time">{days.length > 0 ? <ProgressOverTime days={days} /> : <p>{words.noDays}</p>}</Part>
      <Part id="history">
        <BlockHistory blocks={blocks} />
      </Part>
    </>
  );
};

const places = ["mastery", "errors", "reviews", "certainty", "time", "history"] as const;

const Part = ({ id, children }: { id: (typeof places)[number]; children: ReactNode }) => (
  <section className="mt-12">
    <h2 id={id} className="mb-4">
      {useMessages(progressWords).parts[id]}
    </h2>
    {children}
  </section>
);
