import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitAtContacts } from "../../../../src/domain/text/contacts";

describe("the telephone numbers and e-mail addresses of a text", () => {
  test("are pieces of their own, each with the address that calls it", () => {
    expect(splitAtContacts("Call 416-967-2617, or 1-800-268-7096.")).toEqual([
      { text: "Call " },
      { text: "416-967-2617", href: "tel:+14169672617" },
      { text: ", or " },
      { text: "1-800-268-7096", href: "tel:+18002687096" },
      { text: "." },
    ]);
  });

  test("e-mail addresses write, without the full stop behind them", () => {
    expect(splitAtContacts("Write to service@mcc.ca.")).toEqual([
      { text: "Write to " },
      { text: "service@mcc.ca", href: "mailto:service@mcc.ca" },
      { text: "." },
    ]);
  });

  test.each([
    "2026-11-28",
    "12-416-967-2617",
    "416-967-26170",
    "a-416-967-2617-b",
    "@mcc.ca",
    "service@mcc",
    "a@b@mcc.ca",
  ])("are none in %s", (text) => {
    expect(splitAtContacts(text)).toEqual([{ text }]);
  });

  test("leave every letter where it was", () => {
    const texts = fc.array(
      fc.oneof(fc.string(), fc.constantFrom("416-967-2617", "1-800-268-7096", "service@mcc.ca", "-", " ")),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join("");
        const pieces = splitAtContacts(text);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      }),
    );
  });
});
