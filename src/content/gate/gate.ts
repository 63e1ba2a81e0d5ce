import { failure, type Result } from "../../domain/result";
import type { GateDiagnostic } from "./gate-diagnostic";
import { GateThread } from "./gate-thread";
import type { GatedText } from "./read-text";

export type { GatedText } from "./read-text";

const mostBytes = 200 * 1024;
const thread = new GateThread();

/**
 * The one way of an editors' text into the product: checked values, or sentences that say what is wrong, where, and how
 * to correct it. Takes a few milliseconds for a guide, at most two seconds of work for anything.
 */
export async function gate(text: string): Promise<Result<GatedText, GateDiagnostic[]>> {
  if (text.length > mostBytes || Buffer.byteLength(text) > mostBytes) {
    return refused("The text is longer than 200 KB.", "Divide it into several articles.");
  }
  const outcome = await thread.read(text);
  if (typeof outcome === "object") return outcome;
  return outcome === "too-slow"
    ? refused("The text takes too long to be read.", "Use fewer levels, links and tables, and shorter paragraphs.")
    : refused("The text takes too much memory to be read.", "Make its tables and lists smaller.");
}

const refused = (message: string, suggestion: string): Result<GatedText, GateDiagnostic[]> =>
  failure([{ message, suggestion, line: 1, column: 1 }]);
