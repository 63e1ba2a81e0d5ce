import { describe, expect, it } from "vitest";
import { nextReview } from "../../../../src/features/reading/next-review";

describe("the next review", () => {
  it("is due on the same day some months later", () => {
    expect(nextReview("2026-11-25", 3)).toBe("2027-02-25");
    expect(nextReview("2026-01-05", 12)).toBe("2027-01-05");
  });

  it("is due on the last day of a month that is too short", () => {
    expect(nextReview("2026-11-30", 3)).toBe("2027-02-28");
    expect(nextReview("2027-11-30", 3)).toBe("2028-02-29");
  });
});
