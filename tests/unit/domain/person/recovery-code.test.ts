import fc from "fast-check";
import { expect, test } from "vitest";
import { readRecoveryCode, writeRecoveryCode } from "../../../../src/domain/person/recovery-code";

const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 });

test("a code is three groups of four", () => {
  expect(writeRecoveryCode(new Uint8Array(12))).toBe("0000-0000-0000");
  expect(writeRecoveryCode(Uint8Array.from([7, 23, 2, 19, 19, 0, 31, 13, 9, 28, 26, 10]))).toBe("7Q2K-K0ZD-9WTA");
});

test("a code is read alike in small letters, without hyphens and with letters that look like its digits", () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = writeRecoveryCode(random);
      const read = readRecoveryCode(code);
      expect(read).toHaveLength(12);
      expect(readRecoveryCode(` ${code.toLowerCase().replaceAll("-", "")} `)).toBe(read);
      expect(readRecoveryCode(code.replaceAll("0", "o").replaceAll("1", "l"))).toBe(read);
    }),
  );
});

test("other bytes are another code", () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const same = one.every((byte, index) => byte % 32 === (other[index] ?? 0) % 32);
      expect(readRecoveryCode(writeRecoveryCode(one)) === readRecoveryCode(writeRecoveryCode(other))).toBe(same);
    }),
  );
});
