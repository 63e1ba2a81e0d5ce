import type { Forecast } from "../../domain/review/forecast";
import { ColumnChart } from "../../ui/column-chart";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";
import { TableBehind } from "../../ui/table-behind";

const countWords = (count: number) => (count === 1 ? "1 review" : `${count} reviews`);

/** The reviews of the coming days; what is overdue counts for today. */
export function ReviewForecast({ forecast }: { forecast: Forecast }) {
  const language = useLanguage();
  const total = forecast.reduce((sum, { objectives }) => sum + objectives, 0);
  const [today] = forecast;
  if (!today || total === 0) return <p>No review is due in the next {forecast.length} days.</p>;
  const words = `${countWords(total)} in the next ${forecast.length} days, ${today.objectives || "none"} of them today.`;
  return (
    <>
      <p className="mb-3">{words}</p>
      <ColumnChart
        alternative={`Reviews by day. ${words}`}
        max={Math.max(...forecast.map(({ objectives }) => objectives))}
        columns={forecast.map(({ day, objectives }) => ({
          name: day,
          label: String(Number(day.slice(8))),
          ...(objectives > 0 && { words: String(objectives) }),
          value: objectives,
        }))}
      />
      <TableBehind
        caption="Reviews by day"
        heads={["Day", "Reviews"]}
        rows={forecast.map(({ day, objectives }) => [formatDay(day, language), String(objectives)])}
      />
    </>
  );
}
