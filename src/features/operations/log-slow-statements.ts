import { observeSlowStatements } from "../../data/database/observation/slow-statements";
import { limitLines } from "../../http/log/limit-lines";
import { log } from "../../http/log/log";
import { metrics } from "../../http/metrics/metrics";

/** Of a minute on which every statement is slow these show enough. */
const mostLines = 10;
const windowMs = 10_000;

const longest = 1_000;

/** A statement on one line. */
const onOneLine = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

/** Writes a line for each statement that takes at least `thresholdMs`, ten in ten seconds at most, and counts all. */
export const logSlowStatements = (thresholdMs: number, now = () => performance.now()): void => {
  const turn = limitLines(mostLines, windowMs);
  observeSlowStatements(thresholdMs, ({ text, ms, sender }) => {
    metrics().slowStatements.inc();
    const leftOut = turn(now());
    if (leftOut === undefined) return;
    const line = { ms: Math.round(ms), sender, statement: onOneLine(text), ...(leftOut > 0 && { leftOut }) };
    log.warn(line, "Slow statement");
  });
};
