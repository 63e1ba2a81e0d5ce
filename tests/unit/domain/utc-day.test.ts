import { expect, test } from "vitest";
import { addDays } from "../../../src/domain/utc-day";

test("days are counted over months, years and leap days", () => {
  expect(addDays("2026-11-30", 1)).toBe("2026-12-01");
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  expect(addDays("2026-03-29", 0)).toBe("2026-03-29");
});
