import type { PractisedDay } from "../../data/response/read-history";
import { formatNumber, formatShare } from "../../messages/format-number";
import { messagesIn } from "../../messages/messages";
import { runnerMessagesIn } from "../../messages/runner-messages";
import { ColumnChart } from "../../ui/charts/column-chart";
import { TableBehind } from "../../ui/charts/table-behind";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";

/** As many days as a phone shows side by side. */
const visibleDays = 12;

/** From 0. */
const monthOf = (day: PractisedDay | undefined): number => Number(day?.day.slice(5, 7)) - 1;

const percent = ({ answers, right }: PractisedDay) => Math.round((100 * right) / answers);

/** The share of right answers on each day of practice, the oldest first. */
export function ProgressOverTime({ days }: { days: PractisedDay[] }) {
  const language = useLanguage();
  const messages = messagesIn(language).progress;
  const { months } = runnerMessagesIn(language).days;
  const latest = days.slice(-visibleDays);
  const answers = days.reduce((sum, day) => sum + day.answers, 0);
  const isDrawn = latest.some(({ right }) => right > 0);
  return (
    <>
      <p className="mb-3">
        {messages.overTime(answers, days.length)} {isDrawn && messages.columns}
      </p>
      {isDrawn && (
        <ColumnChart
          alternative={messages.overTimeChart(
            latest.map((day) => `${formatDay(day.day, language)} ${formatShare(day.right / day.answers, language)}`),
          )}
          max={100}
          columns={latest.map((day, index) => ({
            name: day.day,
            label: String(Number(day.day.slice(8))),
            ...(day.day.slice(0, 7) !== latest[index - 1]?.day.slice(0, 7) && { group: months[monthOf(day)] }),
            caption: String(percent(day)),
            value: percent(day),
          }))}
        />
      )}
      <TableBehind
        caption={messages.byDay}
        heads={messages.dayHeads}
        rows={days.map((day) => [
          formatDay(day.day, language),
          formatNumber(day.answers, language),
          `${formatNumber(day.right, language)} (${formatShare(day.right / day.answers, language)})`,
        ])}
      />
    </>
  );
}
