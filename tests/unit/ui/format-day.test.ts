import { describe, expect, test } from "vitest";
import { formatDay } from "../../../src/ui/format-day";

describe("a day as people write it", () => {
  test("stands as each language writes it", () => {
    expect(formatDay("2026-11-25", "en")).toBe("25\u00a0Nov\u00a02026");
    expect(formatDay("2026-11-25", "fr")).toBe("25\u00a0nov.\u00a02026");
  });

  test("the first of a month is an ordinal in French only", () => {
    expect(formatDay("2026-08-01", "fr")).toBe("1er\u00a0août\u00a02026");
    expect(formatDay("2026-08-01", "en")).toBe("1\u00a0Aug\u00a02026");
  });

  test("a day that is known to the month or the year stays as exact as it is", () => {
    expect(formatDay("2024-03", "fr")).toBe("mars\u00a02024");
    expect(formatDay("2024", "en")).toBe("2024");
  });
});
