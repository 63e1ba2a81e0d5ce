import { z } from "zod";

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const daySchema = z.iso.date();

/** A date as exact as its page gives it: `2024`, `2024-03` or `2024-03-15`. */
export const partialDaySchema = z.union([
  z.string().regex(/^\d{4}$/),
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  z.iso.date(),
]);
