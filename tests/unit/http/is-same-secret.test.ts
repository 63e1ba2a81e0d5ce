import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameSecret } from "../../../src/http/is-same-secret";

test("a secret is itself and nothing else, whatever the lengths", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(isSameSecret(one, one)).toBe(true);
      expect(isSameSecret(one, other)).toBe(one === other);
    }),
  );
});
