import type { Results } from "../../../domain/block/results";
import { type Messages, messagesIn } from "../../../messages/messages";
import { ColumnChart } from "../../../ui/charts/column-chart";
import { TableBehind } from "../../../ui/charts/table-behind";
import { useLanguage } from "../../../ui/language-context";
import { formatDuration } from "../../../ui/time-words";

type Timed = { position: number; elapsedMs: number };

const timedItems = (items: Results["items"]): Timed[] =>
  items.flatMap(({ position, elapsedMs }) => (elapsedMs === undefined ? [] : [{ position, elapsedMs }]));

/** The average, and the questions that took longest, as exact as they are shown: none where many took as long. */
const timesText = (timed: readonly Timed[], messages: Messages["results"]): string => {
  const average = formatDuration(timed.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0) / timed.length);
  const most = formatDuration(Math.max(...timed.map(({ elapsedMs }) => elapsedMs)));
  const longest = timed
    .filter(({ elapsedMs }) => formatDuration(elapsedMs) === most)
    .map(({ position }) => `${position}`);
  const namesLongest = longest.length < timed.length && longest.length <= 3;
  return namesLongest ? messages.longest(average, longest, most) : messages.average(average);
};

/** How long each question took. */
export function TimeChart({ items }: { items: Results["items"] }) {
  const messages = messagesIn(useLanguage()).results;
  const timed = timedItems(items);
  if (timed.length === 0) return null;
  const summary = timesText(timed, messages);
  return (
    <section>
      <h2 className="mb-3">{messages.time}</h2>
      <p className="mb-3">{summary}</p>
      <ColumnChart
        alternative={`${messages.timeEach}. ${summary}`}
        max={Math.max(...timed.map(({ elapsedMs }) => elapsedMs))}
        columns={timed.map(({ position, elapsedMs }) => ({
          name: String(position),
          ...(timed.length <= 15 && { label: String(position) }),
          value: elapsedMs,
        }))}
      />
      <TableBehind
        caption={messages.timeEach}
        heads={[messages.question, messages.time]}
        rows={timed.map(({ position, elapsedMs }) => [String(position), formatDuration(elapsedMs)])}
      />
    </section>
  );
}
