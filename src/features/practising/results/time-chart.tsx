import type { Results } from "../../../domain/block/results";
import { ColumnChart } from "../../../ui/column-chart";
import { TableBehind } from "../../../ui/table-behind";
import { timeWords } from "../../../ui/time-words";

type Timed = { position: number; elapsedMs: number };

const timedItems = (items: Results["items"]): Timed[] =>
  items.flatMap(({ position, elapsedMs }) => (elapsedMs === undefined ? [] : [{ position, elapsedMs }]));

const average = (timed: readonly Timed[]) => timed.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0) / timed.length;

/** How long each question took. */
export function TimeChart({ items }: { items: Results["items"] }) {
  const timed = timedItems(items);
  const [first, ...others] = timed;
  if (!first) return null;
  const longest = others.reduce((long, item) => (item.elapsedMs > long.elapsedMs ? item : long), first);
  const words = `${timeWords(average(timed))} a question on average; question ${longest.position} took longest, ${timeWords(longest.elapsedMs)}.`;
  return (
    <>
      <h2 className="mb-3 mt-10">Time</h2>
      <p className="mb-3">{words}</p>
      <ColumnChart
        alternative={`Time for each question. ${words}`}
        max={longest.elapsedMs}
        columns={timed.map(({ position, elapsedMs }) => ({
          name: String(position),
          ...(timed.length <= 15 && { label: String(position) }),
          value: elapsedMs,
        }))}
      />
      <TableBehind
        caption="Time for each question"
        heads={["Question", "Time"]}
        rows={timed.map(({ position, elapsedMs }) => [String(position), timeWords(elapsedMs)])}
      />
    </>
  );
}
