import type { Forecast } from "../../domain/review/forecast";
import { formatNumber } from "../../messages/format-number";
import { messagesIn } from "../../messages/messages";
import { ColumnChart } from "../../ui/charts/column-chart";
import { TableBehind } from "../../ui/charts/table-behind";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";

/** The reviews of the coming days; what is overdue counts for today. */
export function ReviewForecast({ forecast }: { forecast: Forecast }) {
  const language = useLanguage();
  const messages = messagesIn(language).progress;
  const total = forecast.reduce((sum, { objectives }) => sum + objectives, 0);
  const [today] = forecast;
  if (!today || total === 0) return <p>{messages.noReviews(forecast.length)}</p>;
  const summary = messages.reviews(total, forecast.length, today.objectives);
  return (
    <>
      <p className="mb-3">{summary}</p>
      <ColumnChart
        alternative={`${messages.reviewsChart}. ${summary}`}
        max={Math.max(...forecast.map(({ objectives }) => objectives))}
        columns={forecast.map(({ day, objectives }) => ({
          name: day,
          label: String(Number(day.slice(8))),
          ...(objectives > 0 && { words: String(objectives) }),
          value: objectives,
        }))}
      />
      <TableBehind
        caption={messages.reviewsChart}
        heads={messages.reviewHeads}
        rows={forecast.map(({ day, objectives }) => [formatDay(day, language), formatNumber(objectives, language)])}
      />
    </>
  );
}
