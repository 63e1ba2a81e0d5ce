import { beforeEach, describe, expect, test } from "vitest";
import { pendingMarks } from "../../../../../src/features/practice/outbox/pending-marks";
import { memoryStorage } from "../../../../support/memory-storage";

let storage: ReturnType<typeof pendingMarks>;
beforeEach(() => {
  storage = pendingMarks(memoryStorage());
});

describe("marks that wait on this device", () => {
  test("are one for a question: a further change joins the one before", () => {
    storage.keep({ block: "b1", question: "q1", since: 1, request: { flagged: true, struck: ["a"] } });
    storage.keep({ block: "b1", question: "q1", since: 2, request: { struck: [], note: "A note." } });
    expect(storage.list()).toEqual([
      { block: "b1", question: "q1", since: 2, request: { flagged: true, struck: [], note: "A note." } },
    ]);
  });

  test("keep a change that was made while the one before was on its way", () => {
    storage.keep({ block: "b1", question: "q1", since: 1, request: { flagged: true } });
    const [sent] = storage.list();
    storage.keep({ block: "b1", question: "q1", since: 1, request: { flagged: false } });
    if (sent) storage.forget(sent);
    expect(storage.list()).toMatchObject([{ request: { flagged: false } }]);
    for (const entry of storage.list()) storage.forget(entry);
    expect(storage.list()).toEqual([]);
  });
});
