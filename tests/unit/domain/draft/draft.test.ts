import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Actor, actOn, actsOn, draftActs, draftStates } from "../../../../src/domain/draft/draft";
import { roles } from "../../../../src/domain/person/role";

const author: Actor = { role: "author", isAuthor: true, isWriter: true };
const reviewer: Actor = { role: "reviewer", isAuthor: false, isWriter: false };
const chief: Actor = { role: "editor-in-chief", isAuthor: false, isWriter: false };
const anybody = fc.record({ role: fc.constantFrom(...roles), isAuthor: fc.boolean(), isWriter: fc.boolean() });

describe("a draft on its way", () => {
  test("is written, submitted, accepted by a second person and published", () => {
    expect(actOn("writing", "submit", author)).toEqual({ ok: true, value: "submitted" });
    expect(actOn("submitted", "accept", reviewer)).toEqual({ ok: true, value: "accepted" });
    expect(actOn("accepted", "publish", chief)).toEqual({ ok: true, value: "published" });
  });

  test("comes back with comments and is submitted again", () => {
    expect(actOn("submitted", "return", reviewer)).toEqual({ ok: true, value: "returned" });
    expect(actOn("returned", "submit", author)).toEqual({ ok: true, value: "submitted" });
  });

  test("is taken back by its authors until somebody has decided", () => {
    expect(actOn("submitted", "recall", author)).toEqual({ ok: true, value: "writing" });
    expect(actOn("submitted", "recall", reviewer)).toEqual({ ok: false, failure: "wrong-role" });
    const recalled = draftStates.filter((state) => actOn(state, "recall", author).ok);
    expect(recalled).toEqual(["submitted"]);
  });

  test("can be written in until it is published", () => {
    const writable = draftStates.filter((state) => actOn(state, "save", author).ok);
    expect(writable).toEqual(["writing", "submitted", "returned", "accepted"]);
  });

  test("is accepted by nobody who wrote in it, whatever their role", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...draftStates),
        anybody,
        (state, actor) => actOn(state, "accept", { ...actor, isWriter: true }).ok === false,
      ),
    );
  });

  test("is published only when accepted, or by a chief for a reason", () => {
    expect(actOn("submitted", "publish", chief)).toEqual({ ok: false, failure: "wrong-state" });
    expect(actOn("accepted", "publish", reviewer)).toEqual({ ok: false, failure: "wrong-role" });
    expect(actOn("submitted", "override", reviewer)).toEqual({ ok: false, failure: "wrong-role" });
    expect(actOn("submitted", "override", chief)).toEqual({ ok: true, value: "published" });
  });

  test("is not written in by an author of another one", () => {
    expect(actOn("writing", "save", { role: "author", isAuthor: false, isWriter: false }).ok).toBe(false);
    expect(actOn("writing", "save", { role: "reviewer", isAuthor: false, isWriter: false }).ok).toBe(false);
    expect(actOn("writing", "save", chief).ok).toBe(true);
  });

  test("has as its buttons exactly the acts that are allowed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...draftStates), anybody, (state, actor) => {
        const offered = actsOn(state, actor);
        for (const act of draftActs) expect(offered.includes(act)).toBe(actOn(state, act, actor).ok);
      }),
    );
  });
});
