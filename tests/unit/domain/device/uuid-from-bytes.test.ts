import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { uuidFromBytes } from "../../../../src/domain/device/uuid-from-bytes";

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

test("any sixteen bytes make a UUID of version 4, and leave the bytes as they are", () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const before = [...random];
      expect(z.uuidv4().safeParse(uuidFromBytes(random)).success).toBe(true);
      expect([...random]).toEqual(before);
    }),
  );
});
