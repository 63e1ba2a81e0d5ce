import { expect, test } from "vitest";
import { sayAgo } from "../../../src/messages/say-ago";

test("what was just begun was begun a minute ago, and then minutes, hours and days are counted", () => {
  const minutes = [0, 59, 60, 23 * 60, 24 * 60, 3 * 24 * 60];
  expect(minutes.map((ago) => sayAgo(ago, "en"))).toEqual([
    "1\u00a0minute ago",
    "59\u00a0minutes ago",
    "1\u00a0hour ago",
    "23\u00a0hours ago",
    "yesterday",
    "3\u00a0days ago",
  ]);
  expect([sayAgo(60, "fr"), sayAgo(24 * 60, "fr")]).toEqual(["il y a 1\u00a0heure", "hier"]);
});
