import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { timedUuid, timeOfUuid } from "../../../src/domain/timed-uuid";

test("a UUID says when it was made, to the millisecond, and is one by the standard", () => {
  const time = fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(time, fc.uuid({ version: 4 }), (now, random) => {
      const uuid = timedUuid(now, random);
      expect(z.uuidv7().parse(uuid)).toBe(uuid);
      expect(timeOfUuid(uuid)).toEqual(now);
      expect(timeOfUuid(random)).toBeUndefined();
    }),
  );
  // The example of RFC 9562, appendix A.6.
  expect(timeOfUuid("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")).toEqual(new Date("2022-02-22T19:22:22.000Z"));
});
