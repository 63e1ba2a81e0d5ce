import { z } from "zod";
import { sourceSchema } from "../../domain/article/source";
import { judgeLink } from "../gate/judge-url";

/** The card of a source is the link that readers trust most: its address is judged as every link is. */
const judgedUrl = sourceSchema.shape.url.superRefine((url, { addIssue }) => {
  const fault = URL.canParse(url) ? judgeLink(url) : null;
  if (fault === null) return;
  const mend =
    "Write the address of the official page as the browser shows it, beginning with https:// and the body's own name.";
  addIssue({ code: "custom", message: `the address ${fault}`, params: { mend } });
});

/** A source as an editor writes it: a year may stand without quotes, and `undated` means that the page gives no date. */
export const writtenSourceSchema = sourceSchema
  .extend({
    url: judgedUrl,
    stated: z.preprocess((written) => {
      if (written === "undated") return null;
      return typeof written === "number" ? String(written) : written;
    }, sourceSchema.shape.stated),
  })
  .refine(({ stated, checked }) => stated === null || stated <= checked.slice(0, stated.length), {
    path: ["stated"],
    message: "nobody can have read the page before it was written (`checked` is the day on which it was read)",
  });
