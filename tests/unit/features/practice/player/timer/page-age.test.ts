import { expect, test } from "vitest";
import { pageAge } from "../../../../../../src/features/practice/player/timer/page-age";
import { memoryStorage } from "../../../../../support/memory-storage";

test("a page that comes from the device again is as old as the time since it came first, whatever the clock says", () => {
  const storage = memoryStorage();
  const made = "2026-11-25T12:00:00.000Z";
  expect(pageAge(storage, "/practice/1", made, 5_000)).toBe(0);
  expect(pageAge(storage, "/practice/1", made, 65_000)).toBe(60_000);
  expect(pageAge(storage, "/practice/1", "2026-11-25T12:02:00.000Z", 125_000)).toBe(0);
  expect(pageAge(storage, "/practice/2", made, 130_000)).toBe(0);
});

test("a clock that was set back makes no page younger than new, and damage counts as nothing kept", () => {
  const storage = memoryStorage();
  pageAge(storage, "/practice/1", "now", 9_000);
  expect(pageAge(storage, "/practice/1", "now", 1_000)).toBe(0);
  storage.setItem("iatrox:opened:/practice/1", "now x");
  expect(pageAge(storage, "/practice/1", "now", 9_000)).toBe(0);
});
