import { ColumnChart } from "../../ui/column-chart";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";
import { TableBehind } from "../../ui/table-behind";

export type PractisedDay = { day: string; answers: number; right: number };

/** As many days as a phone shows side by side. */
const shown = 12;

const percent = ({ answers, right }: PractisedDay) => Math.round((100 * right) / answers);

/** The share of right answers on each day of practice, the oldest first. */
export function ProgressOverTime({ days }: { days: PractisedDay[] }) {
  const language = useLanguage();
  const latest = days.slice(-shown);
  const answers = days.reduce((sum, day) => sum + day.answers, 0);
  const words = `${answers} answers on ${days.length === 1 ? "1 day" : `${days.length} days`}.`;
  return (
    <>
      <p className="mb-3">{words} The columns show how many of 100 were right, day by day.</p>
      <ColumnChart
        alternative={`Share of right answers by day: ${latest.map((day) => `${formatDay(day.day, language)} ${percent(day)} %`).join(", ")}.`}
        max={100}
        columns={latest.map((day) => ({
          name: day.day,
          label: `${Number(day.day.slice(8))}/${Number(day.day.slice(5, 7))}`,
          words: String(percent(day)),
          value: percent(day),
        }))}
      />
      <TableBehind
        caption="Answers by day"
        heads={["Day", "Answers", "Right"]}
        rows={days.map((day) => [
          formatDay(day.day, language),
          String(day.answers),
          `${day.right} (${percent(day)} %)`,
        ])}
      />
    </>
  );
}
