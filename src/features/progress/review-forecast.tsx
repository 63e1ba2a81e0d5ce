import type { Forecast } from "../../domain/review/due/forecast";
import { formatNumber } from "../../messages/format-number";
import { messagesIn } from "../../messages/messages";
import { TableBehind } from "../../ui/charts/table-behind";
import { formatDay } from "../../ui/format-day";
import { formatWeekday } from "../../ui/format-weekday";
import { useLanguage } from "../../ui/language-context";

/** As many days as are planned for; further ones stand in the table. */
const named = 5;

/** The reviews of the coming days, the next ones by name; what is overdue counts for today. */
export function ReviewForecast({ forecast }: { forecast: Forecast }) {
  const language = useLanguage();
  const messages = messagesIn(language).progress;
  const total = forecast.reduce((sum, { objectives }) => sum + objectives, 0);
  const [today] = forecast;
  if (!today || total === 0) return <p>{messages.noReviews(forecast.length)}</p>;
  const busy = forecast.filter(({ objectives }) => objectives > 0);
  const summary = messages.reviews(total, forecast.length, today.objectives);
  return (
    <>
      <p className="mb-3">{summary}</p>
      <ul className="m-0 list-none p-0">
        {busy.slice(0, named).map(({ day, objectives }) => (
          <li key={day} className="flex justify-between gap-4 border-t border-line py-1">
            <span>{day === today.day ? messages.today : formatWeekday(day, language)}</span>
            <span className="tabular-nums">{formatNumber(objectives, language)}</span>
          </li>
        ))}
      </ul>
      {busy.length > named && (
        <TableBehind
          caption={messages.reviewsChart}
          heads={messages.reviewHeads}
          rows={forecast.map(({ day, objectives }) => [formatDay(day, language), formatNumber(objectives, language)])}
        />
      )}
    </>
  );
}
