import type { ReactNode } from "react";
import type { Calibration } from "../../domain/review/calibration";
import type { Forecast } from "../../domain/review/forecast";
import { CalibrationNote } from "../../ui/calibration-note";
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
export const ProgressView = ({ today, misses, sections, forecast, calibration, days, blocks }: Progress) => (
  <>
    <nav aria-label="On this page" className="actions mt-5 gap-x-5 gap-y-0 text-fine">
      {places.map(([id, title]) => (
        <a key={id} href={`#${id}`} className="inline-flex min-h-target items-center">
          {title}
        </a>
      ))}
    </nav>
    <Part id="mastery">
      {sections.length > 0 ? <MasteryBars sections={sections} /> : <p>Finish a set of questions first.</p>}
    </Part>
    <Part id="errors">
      <ErrorLog misses={misses} today={today} />
    </Part>
    <Part id="reviews">
      <ReviewForecast forecast={forecast} />
    </Part>
    <Part id="certainty">
      {calibration.length > 0 ? (
        <CalibrationNote calibration={calibration} />
      ) : (
        <p>Say how sure you are when you answer, and see here how far you can trust it.</p>
      )}
    </Part>
    <Part id="time">{days.length > 0 ? <ProgressOverTime days={days} /> : <p>No answer counts yet.</p>}</Part>
    <Part id="history">
      <BlockHistory blocks={blocks} />
    </Part>
  </>
);

const places = [
  ["mastery", "Mastery by section"],
  ["errors", "Error log"],
  ["reviews", "Reviews to come"],
  ["certainty", "How sure you are"],
  ["time", "Progress over time"],
  ["history", "All sets of questions"],
] as const;

const titles = Object.fromEntries(places);

const Part = ({ id, children }: { id: (typeof places)[number][0]; children: ReactNode }) => (
  <section className="mt-12">
    <h2 id={id} className="mb-4">
      {titles[id]}
    </h2>
    {children}
  </section>
);
