import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { deleteLearner } from "../../../src/data/learner/delete-learner";
import type * as ExportLearner from "../../../src/data/learner/export-learner";
import { ask, becomeLearner } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";

/** When the learner is deleted, seen from the reading. */
let deleted: "before" | "after" | undefined;

vi.mock("../../../src/data/learner/export-learner", async (original) => {
  const { exportLearner } = await original<typeof ExportLearner>();
  const withDeletion: typeof exportLearner = async (client, who) => {
    if (deleted === "before") await deleteLearner(client, who.learnerId);
    const exported = await exportLearner(client, who);
    if (deleted === "after") await deleteLearner(client, who.learnerId);
    return exported;
  };
  return { exportLearner: withDeletion };
});

let close: () => Promise<void>;
beforeAll(async () => {
  // A test file of this process that came before has loaded the handler with the real one.
  vi.resetModules();
  close = await openPractice();
});
afterAll(() => close());

describe("the export of a learner", () => {
  test.each([undefined, "before", "after"] as const)("who was deleted while it was read: %s", async (when) => {
    const { cookie } = await becomeLearner();
    deleted = when;
    const reply = await ask("me/export.ts", { method: "GET", cookie });
    deleted = undefined;
    const type = when ? "application/problem+json; charset=utf-8" : "application/json; charset=utf-8";
    expect([reply.status, reply.headers.get("Content-Type")]).toEqual([when ? 404 : 200, type]);
    expect(await reply.json()).toMatchObject(when ? { status: 404 } : { blocks: [{}] });
  });
});
