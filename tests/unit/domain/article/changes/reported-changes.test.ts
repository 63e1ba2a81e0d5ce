import { expect, test } from "vitest";
import { countChanges } from "../../../../../src/domain/article/changes/count-changes";
import { reportedChanges } from "../../../../../src/domain/article/changes/reported-changes";
import { storedRevisions } from "../../../../support/stored-revisions";

const inShort = (reported: ReturnType<typeof reportedChanges>) =>
  reported.map(({ number, note, changes }) => [number, note, changes && countChanges(changes)]);

test("the first revision changed nothing, each other one what differs from the one before it", () => {
  expect(inShort(reportedChanges(storedRevisions()))).toEqual([
    [1, null, null],
    [2, "The fee rose <today> & stays.", 1],
    [3, null, 0],
    [4, null, 1],
  ]);
});

test("a revision whose forerunner is not at hand is not told", () => {
  expect(inShort(reportedChanges(storedRevisions().slice(2)))).toEqual([[4, null, 1]]);
  const [first, , third] = storedRevisions();
  expect(inShort(reportedChanges(first && third ? [first, third] : []))).toEqual([[1, null, null]]);
});
