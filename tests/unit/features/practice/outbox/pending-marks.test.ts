import { beforeEach, describe, expect, test } from "vitest";
import { pendingMarks } from "../../../../../src/features/practice/outbox/pending-marks";
import { memoryStorage } from "../../../../support/memory-storage";

let shelf: ReturnType<typeof pendingMarks>;
beforeEach(() => {
  shelf = pendingMarks(memoryStorage());
});

describe("marks that wait on this device", () => {
  test("are one for a question: a further change joins the one before", () => {
    shelf.keep({ block: "b1", question: "q1", since: 1, request: { flagged: true, struck: ["a"] } });
    shelf.keep({ block: "b1", question: "q1", since: 2, request: { struck: [], note: "A note." } });
    expect(shelf.list()).toEqual([
      { block: "b1", question: "q1", since: 2, request: { flagged: true, struck: [], note: "A note." } },
    ]);
  });

  test("keep a change that was made while the one before was on its way", () => {
    shelf.keep({ block: "b1", question: "q1", since: 1, request: { flagged: true } });
    const [sent] = shelf.list();
    shelf.keep({ block: "b1", question: "q1", since: 1, request: { flagged: false } });
    if (sent) shelf.forget(sent);
    expect(shelf.list()).toMatchObject([{ request: { flagged: false } }]);
    for (const kept of shelf.list()) shelf.forget(kept);
    expect(shelf.list()).toEqual([]);
  });
});
