import type { ReactNode } from "react";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import type { FactRow } from "../facts/to-facts";
import { Fold } from "../fold";
import { PathwayLines } from "../pathway-lines";
import type { OutcomeContent } from "../to-outcome";

type BarProps = { from: number; months: number; all: number; assumed: boolean };

const yearsOf = (all: number) => Array.from({ length: Math.floor(all / 12) + 1 }, (_, year) => year);
const percent = (month: number, all: number) => `${(100 * month) / all}%`;

/** The years at the head of the line of months. */
const Axis = ({ all }: { all: number }) => (
  <svg className="timeline-axis" aria-hidden="true" focusable="false">
    {yearsOf(all).map((year) => (
      <text key={year} x={percent(12 * year, all)} y="12">
        {year}
      </text>
    ))}
  </svg>
);

/** Where a stage lies on the line of months, with a stroke for every year. Its words stand above. */
const Bar = ({ from, months, all, assumed }: BarProps) => (
  <svg className="timeline-bar" aria-hidden="true" focusable="false">
    {yearsOf(all).map((year) => (
      <line key={year} x1={percent(12 * year, all)} x2={percent(12 * year, all)} y1="0" y2="100%" />
    ))}
    <rect
      x={percent(from, all)}
      width={percent(months, all)}
      y="2"
      height="12"
      rx="3"
      data-assumed={assumed || undefined}
    />
  </svg>
);

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
  const { id, name, inAll, untilWork, stages } = example;
  const all = inAll.months;
  return (
    <Fold id={`example-${id}`} heading={messages.heading(all)}>
      <p>
        {name} {messages.sum(inAll, untilWork)}
      </p>
      <p className="timeline-key">
        <Sign assumed={false}>{messages.known}</Sign> <Sign assumed>{messages.assumed}</Sign>{" "}
        <span>{messages.years}</span>
      </p>
      <Axis all={all} />
      <ol className="timeline">
        {stages.map(({ name: stage, from, months, assumed, dollars, lines }) => (
          <li key={`${from} ${stage}`}>
            <details className="fold">
              <summary>
                <span className="timeline-stage">
                  <span className="timeline-name">{stage}</span>{" "}
                  <span className="meta">{messages.stage(from, months, assumed, dollars)}</span>
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
