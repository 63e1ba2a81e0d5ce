import type { ReactNode } from "react";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import type { FactRow } from "../facts/to-facts";
import { Fold } from "../fold";
import { PathwayLines } from "../pathway-lines";
import type { OutcomeContent } from "../to-outcome";

type BarProps = { from: number; months: number; all: number; assumed: boolean };

/** Where a stage lies on the line of months, with a stroke for every year. Its words stand above. */
const Bar = ({ from, months, all, assumed }: BarProps) => {
  const percent = (month: number) => `${(100 * month) / all}%`;
  const years = Array.from({ length: Math.floor(all / 12) + 1 }, (_, year) => year * 12);
  return (
    <svg className="timeline-bar" aria-hidden="true" focusable="false">
      {years.map((month) => (
        <line key={month} x1={percent(month)} x2={percent(month)} y1="0" y2="100%" />
      ))}
      <rect x={percent(from)} width={percent(months)} y="2" height="12" rx="3" data-assumed={assumed || undefined} />
    </svg>
  );
};

/** A bar of the key, with what it means. */
const Sign = ({ assumed, children }: { assumed: boolean; children: ReactNode }) => (
  <span className="timeline-sign">
    <svg aria-hidden="true" focusable="false">
      <rect x="1" y="2" width="22" height="12" rx="3" data-assumed={assumed || undefined} />
    </svg>
    {children}
  </span>
);

/** An invented person’s way to a licence, month by month: what runs beside what, what each part needs and costs. */
export const ExampleTimeline = ({
  example,
  facts,
}: {
  example: OutcomeContent["examples"][number];
  facts: FactRow[];
}) => {
  const messages = messagesIn(useLanguage()).pathway.example;
  const { id, name, months: all, dollars, stages } = example;
  return (
    <Fold id={`example-${id}`} heading={messages.heading(all)}>
      <p>
        {name} {messages.sum(all, dollars)}
      </p>
      <p className="timeline-key">
        <Sign assumed={false}>{messages.known}</Sign> <Sign assumed>{messages.assumed}</Sign>{" "}
        <span>{messages.years}</span>
      </p>
      <ol className="timeline">
        {stages.map(({ name: stage, from, months, assumed, lines }) => (
          <li key={`${from} ${stage}`}>
            <details className="fold">
              <summary>
                <span className="timeline-stage">
                  <span className="timeline-name">{stage}</span>{" "}
                  <span className="meta">{messages.stage(from, months, assumed)}</span>
                  <Bar from={from} months={months} all={all} assumed={assumed} />
                </span>
              </summary>
              <PathwayLines lines={lines} facts={facts} />
            </details>
          </li>
        ))}
      </ol>
    </Fold>
  );
};
