import { z } from "zod";
import { sourceSchema } from "../../domain/fact/source";
import { judgeLink } from "../gate/judge/judge-url";

/** The card of a source is the link that readers trust most: its address is judged as every link is. */
const judgedUrl = sourceSchema.shape.url.superRefine((url, { addIssue }) => {
  const diagnostic = URL.canParse(url) ? judgeLink(url) : null;
  if (diagnostic === null) return;
  const suggestion =
    "Write the address of the official page as the browser shows it, beginning with https:// and the body's own name.";
  addIssue({ code: "custom", message: `the address ${diagnostic}`, params: { suggestion } });
});

/** A source as an editor writes it: a year may be unquoted, and `undated` means that the page gives no date. */
export const sourceFieldsSchema = sourceSchema
  .extend({
    url: judgedUrl,
    stated: z.preprocess((value) => {
      if (value === "undated") return null;
      return typeof value === "number" ? String(value) : value;
    }, sourceSchema.shape.stated),
  })
  .refine(({ stated, checked }) => stated === null || stated <= checked.slice(0, stated.length), {
    path: ["stated"],
    message: "nobody can have read the page before it was written (`checked` is the day on which it was read)",
  })
  .refine(({ publisher, secondary }) => !secondary || /, ./.test(publisher), {
    path: ["publisher"],
    message: "it is not the body that owns the rule (`secondary: true`), and nobody can tell who else it is",
    params: {
      suggestion: "Write after a comma what it is: `Page1 Recruitment, recruiter`, `CBC, copy on a news site`.",
    },
  });
