import { describe, expect, test } from "vitest";
import { dateInWords, momentInWords } from "../../../../src/browser/device/device-day";

describe("a moment in words", () => {
  test("is the day by the device's own calendar", () => {
    expect(dateInWords(new Date(2026, 10, 25, 23, 30), "en-CA")).toBe("Nov\u00a025,\u00a02026");
    expect(dateInWords(new Date(2026, 10, 25, 0, 30), "fr-CA")).toBe("25\u00a0nov.\u00a02026");
  });

  test("is a question mark where it is unknown", () => {
    expect(dateInWords(new Date(Number.NaN), "en-CA")).toBe("?");
  });

  test("is written into a sentence with its time", () => {
    const words = "as of {day}, {time}";
    expect(momentInWords(words, new Date(2026, 10, 25, 9, 5), "en-GB")).toBe("as of 25\u00a0Nov\u00a02026, 9:05");
    expect(momentInWords(words, new Date(2026, 10, 25, 9, 5), "fr-CA")).toBe("as of 25\u00a0nov.\u00a02026, 9 h 05");
    expect(momentInWords(words, new Date(Number.NaN), "en-GB")).toBe("as of ?, ?");
  });
});
