import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AuditEntry, type AuditEvent, findBreak, nextEvent } from "../../../../src/domain/audit/audit-event";

const entry = (act: string): AuditEntry => ({
  at: "2026-11-28T09:00:00.000Z",
  actor: "amina",
  act,
  subject: "draft/1",
  details: "{}",
});

const chainOf = (acts: readonly string[]): AuditEvent[] =>
  acts.reduce<AuditEvent[]>((chain, act) => chain.concat(nextEvent(chain.at(-1), entry(act))), []);

describe("a chain of events", () => {
  test("is numbered from 1, and each event names the hash before it", () => {
    const [first, second] = chainOf(["create", "submit"]);
    expect(first).toMatchObject({ number: 1, previousHash: "" });
    expect(second).toMatchObject({ number: 2, previousHash: first?.hash });
  });

  test("that nobody touched is whole", () => {
    fc.assert(fc.property(fc.array(fc.string(), { maxLength: 12 }), (acts) => findBreak(chainOf(acts)) === undefined));
  });

  test("shows a changed field, wherever it is", () => {
    const field = fc.constantFrom("at", "actor", "act", "subject", "details");
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), fc.nat(), field, (acts, pick, name) => {
        const chain = chainOf(acts);
        const index = pick % chain.length;
        const forged = chain.map((event, at) => (at === index ? { ...event, [name]: `${event[name]}!` } : event));
        expect(findBreak(forged)).toEqual({ number: index + 1, kind: "changed" });
      }),
    );
  });

  test("shows a missing event", () => {
    const chain = chainOf(["create", "submit", "accept"]);
    expect(findBreak(chain.filter(({ number }) => number !== 2))).toEqual({ number: 2, kind: "missing" });
    expect(findBreak(chain.slice(1))).toEqual({ number: 1, kind: "missing" });
  });

  test("shows two events that changed places and were numbered anew", () => {
    const [create, submit, accept] = chainOf(["create", "submit", "accept"]) as [AuditEvent, AuditEvent, AuditEvent];
    const forged = [create, nextEvent(create, entry("accept")), submit, accept];
    expect(findBreak(forged)).toEqual({ number: 2, kind: "reordered" });
  });

  test("whose later events were made anew over a forged one does not meet the hash that was noted", () => {
    const noted = chainOf(["create", "accept", "publish"]).at(-1)?.hash;
    expect(chainOf(["create", "publish", "publish"]).at(-1)?.hash).not.toBe(noted);
  });

  test("is checked page by page", () => {
    const chain = chainOf(["create", "submit", "accept", "publish"]);
    expect(findBreak(chain.slice(2), chain[1])).toBeUndefined();
    expect(findBreak(chain.slice(3), chain[1])).toEqual({ number: 3, kind: "missing" });
  });
});
