import { expect, test } from "vitest";
import { formatWeekday } from "../../../src/ui/format-weekday";

test("a day near is named by its weekday, in the language of the page", () => {
  expect(formatWeekday("2026-11-28", "en")).toBe("Saturday 28\u00a0Nov");
  expect(formatWeekday("2026-12-01", "fr")).toBe("mardi 1er\u00a0déc.");
});
