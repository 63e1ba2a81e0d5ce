import type { StaleItem } from "../../src/domain/item/exchange/stale-item";

const why = (item: StaleItem): string => {
  if (item.state === "overdue")
    return `overdue: the source of one of its facts should have been read again before ${item.overdueOn}`;
  if (item.state === "retired") return "retired: it is no longer asked";
  return item.facts.length > 0
    ? "changed: the guide says something else"
    : "changed: it is asked or answered otherwise";
};

/** One item that is no longer what it was when it was exported, with old and new sentence. */
export const staleReport = (item: StaleItem): string =>
  [
    `${item.identity}: ${why(item)}.`,
    ...item.facts.flatMap(({ fact, before, now, source }) => [
      before === null ? `  It rested on ${fact}.` : `  ${fact} was: “${before}”`,
      now === null
        ? "  The guide no longer states it."
        : now === before
          ? "  Its claim or its source is another."
          : `  It is now: “${now}”`,
      `  Source: ${source}`,
    ]),
  ].join("\n");
