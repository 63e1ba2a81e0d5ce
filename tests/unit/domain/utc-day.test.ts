import { expect, test } from "vitest";
import { addDays, daysBefore } from "../../../src/domain/utc-day";

test("days are counted over months, years and leap days", () => {
  expect(addDays("2026-11-30", 1)).toBe("2026-12-01");
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  expect(addDays("2026-03-29", 0)).toBe("2026-03-29");
});

test("the moment some days earlier has the same time in UTC, also where clocks change", () => {
  expect(daysBefore(new Date("2026-03-30T12:34:56.789Z"), 2)).toEqual(new Date("2026-03-28T12:34:56.789Z"));
});
