import { hashText } from "../hash-text";

/** What somebody did. `subject`: what they did it to, such as `draft/<id>`; `details`: canonical JSON, as it is hashed. */
export type AuditEntry = { at: string; actor: string; act: string; subject: string; details: string };

/** An entry in the chain. `number`: from 1 without a gap. `previousHash`: of the event before, of the first one `""`. */
export type AuditEvent = AuditEntry & { number: number; previousHash: string; hash: string };

const hashOf = ({ number, previousHash, at, actor, act, subject, details }: Omit<AuditEvent, "hash">): string =>
  hashText(String(number), previousHash, at, actor, act, subject, details);

/** The next event of the chain: its hash covers all of it and, through the hash before, all that came before. */
export const nextEvent = (last: Pick<AuditEvent, "number" | "hash"> | undefined, entry: AuditEntry): AuditEvent => {
  const { at, actor, act, subject, details } = entry;
  const event = { at, actor, act, subject, details, number: (last?.number ?? 0) + 1, previousHash: last?.hash ?? "" };
  return { ...event, hash: hashOf(event) };
};

/**
 * Where a chain stops being what was written: an event that is `missing`, `changed`, or not on top of the one before
 * (`reordered`). Undefined where it is whole. An end that was cut off shows only against a hash that somebody noted.
 */
export type BrokenChain = { number: number; kind: "missing" | "changed" | "reordered" };

/** Checks events in the order of their numbers, of which `last` is the event before, undefined at the beginning. */
export const findBreak = (
  events: readonly AuditEvent[],
  last?: Pick<AuditEvent, "number" | "hash">,
): BrokenChain | undefined => {
  let before = last;
  for (const event of events) {
    const expected = (before?.number ?? 0) + 1;
    if (event.number > expected) return { number: expected, kind: "missing" };
    if (event.number < expected) return { number: event.number, kind: "reordered" };
    if (event.hash !== hashOf(event)) return { number: event.number, kind: "changed" };
    if (event.previousHash !== (before?.hash ?? "")) return { number: event.number, kind: "reordered" };
    before = event;
  }
  return undefined;
};
