import { statementSender } from "./statement-sender";

/** `text`: without values, which are sent apart from it. `sender`: a route or a job. */
export type SlowStatement = { text: string; ms: number; sender: string | undefined };

type Observer = { thresholdMs: number; hear: (statement: SlowStatement) => void };

// Shared between bundles, as in statement-sender.ts.
const key = Symbol.for("iatrox.slow-statements");
const shared = globalThis as { [key]?: Observer };

/** Has every statement told that takes at least `thresholdMs` from now on, whether it fails or not. */
export const observeSlowStatements = (thresholdMs: number, hear: Observer["hear"]): void => {
  shared[key] = { thresholdMs, hear };
};

const textOf = (statement: unknown): string =>
  typeof statement === "string" ? statement : String((statement as { text?: unknown } | null)?.text);

/** Starts the clock of a statement as the driver is given it. What comes back stops it. */
export const timeStatement = (statement: unknown): (() => void) => {
  const sender = statementSender();
  const started = performance.now();
  return () => {
    const ms = performance.now() - started;
    const observer = shared[key];
    if (observer && ms >= observer.thresholdMs) observer.hear({ text: textOf(statement), ms, sender: sender?.() });
  };
};
