import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLine } from "../../../../src/domain/mail/mail";

test("a title or a name begins no header and no line of its own, whatever is in it", () => {
  expect(oneLine("Fees\r\nBcc: everybody@example.org")).toBe("Fees Bcc: everybody@example.org");
  expect(oneLine("  Coûts\u2028et\u0000délais\u202e ")).toBe("Coûts et délais");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(oneLine(text).length).toBeLessThanOrEqual(150);
    }),
  );
});
