import { expect, test } from "vitest";
import { hashWatchedClaim, type WatchedClaim } from "../../../../src/domain/watch/locate-claim";
import { taskAfterLook } from "../../../../src/domain/watch/task-after-look";

const claim: WatchedClaim = { id: "fee", claim: "The fee is $5.", excerpt: "The fee is $5.", language: "en" };
const task = {
  fact: "fee",
  claim: hashWatchedClaim(claim),
  before: "Pay once. The fee is $5.",
  now: "Pay once. The fee is $6.",
};
const onPage = (...texts: string[]) => ({
  fact: "fee",
  claim: task.claim,
  sentences: texts.map((text) => ({ text, isCore: true })),
});

test("a task stays open while its page says something else, with the words that it says now", () => {
  expect(taskAfterLook(task, claim, onPage("Pay once.", "The fee is $7."))).toEqual({
    kind: "open",
    now: "Pay once. The fee is $7.",
  });
  expect(taskAfterLook(task, claim, onPage())).toEqual({ kind: "open", now: "" });
});

test("it lapses once the page says again what it said", () => {
  expect(taskAfterLook(task, claim, onPage("Pay once.", "The fee is $5."))).toEqual({ kind: "lapsed" });
});

test("it lapses once editors say what the page says, and not by any other change of theirs", () => {
  const restated = { ...claim, claim: "The fee is $6.", excerpt: "The fee is $6." };
  expect(taskAfterLook(task, restated, onPage("Pay once.", "The fee is $6."))).toEqual({ kind: "lapsed" });
  expect(taskAfterLook(task, { ...claim, claim: "It costs $5." }, onPage())).toMatchObject({ kind: "open" });
});

test("one about an excerpt that the page did not have lapses when the page has it", () => {
  const missing = { ...task, before: "The fee is $5." };
  expect(taskAfterLook(missing, claim, onPage("Pay once.", "The fee is $5."))).toEqual({ kind: "lapsed" });
  expect(taskAfterLook(missing, claim, onPage())).toEqual({ kind: "open", now: task.now });
});

test("it lapses once nobody states the fact", () => {
  expect(taskAfterLook(task, undefined, undefined)).toEqual({ kind: "lapsed" });
});
