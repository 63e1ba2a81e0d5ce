import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftStates } from "../../../../src/domain/draft/draft";
import type { ListedDraft } from "../../../../src/domain/draft/public-draft";
import { groupOf, waitingGroups } from "../../../../src/domain/draft/waiting";
import { roles } from "../../../../src/domain/person/role";

const draft: ListedDraft = {
  ...{ id: "7b0a1c2e-5a3f-4d0e-9c55-0d6a5f1f8a01", article: "fees", title: "Fees", state: "writing" },
  ...{ updatedAt: "2026-11-28T09:00:00.000Z", publishAt: null, isOwn: false, isWriter: false, writers: [] },
  languages: ["en"],
};

describe("whose turn a draft is", () => {
  test.each([
    ["its author's while it is written", { isOwn: true }, "author", "toWrite"],
    ["its author's when it was returned", { isOwn: true, isWriter: true, state: "returned" }, "author", "toWrite"],
    [
      "somebody else's when its author submitted it",
      { isOwn: true, isWriter: true, state: "submitted" },
      "author",
      "others",
    ],
    ["a reviewer's who wrote nothing in it", { state: "submitted" }, "reviewer", "toReview"],
    ["not a reviewer's who wrote in it", { state: "submitted", isWriter: true }, "reviewer", "others"],
    ["a chief's when it was accepted", { state: "accepted" }, "editor-in-chief", "toPublish"],
    ["not a reviewer's when it was accepted", { state: "accepted" }, "reviewer", "others"],
    ["nobody's when it is published", { isOwn: true, state: "published" }, "admin", "done"],
  ] as const)("is %s", (_what, more, role, group) => {
    expect(groupOf({ ...draft, ...more }, role)).toBe(group);
  });

  test("is one for every state, role and part in it", () => {
    const any = fc.record({ isOwn: fc.boolean(), isWriter: fc.boolean(), state: fc.constantFrom(...draftStates) });
    fc.assert(
      fc.property(any, fc.constantFrom(...roles), (more, role) => {
        expect(waitingGroups).toContain(groupOf({ ...draft, ...more }, role));
      }),
    );
  });
});
