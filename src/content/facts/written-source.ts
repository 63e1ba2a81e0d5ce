import { z } from "zod";
import { sourceSchema } from "../../domain/article/source";

/** A source as an editor writes it: a year may stand without quotes, and `undated` means that the page gives no date. */
export const writtenSourceSchema = sourceSchema
  .extend({
    stated: z.preprocess((written) => {
      if (written === "undated") return null;
      return typeof written === "number" ? String(written) : written;
    }, sourceSchema.shape.stated),
  })
  .refine(({ stated, checked }) => stated === null || stated <= checked.slice(0, stated.length), {
    path: ["stated"],
    message: "nobody can have read the page before it was written (`checked` is the day on which it was read)",
  });
