import { languageSchema } from "../../domain/language-schema";
import { failure, success } from "../../domain/result";
import { findAnswers } from "../../features/search/find-answers";
import { handle } from "../../http/endpoint/handle";
import { reads } from "../../http/endpoint/method";
import { ok } from "../../http/endpoint/reply";
import { wrongLocation } from "../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const unknownLanguage = wrongLocation(["language"], "There are guides in en and in fr.");

export default handle("/api/search", {
  GET: reads(async ({ params: { q = "", language = "en" } }) => {
    const known = languageSchema.safeParse(language);
    return known.success ? success(ok(await findAnswers(q, known.data))) : failure(unknownLanguage);
  }, "searches"),
});
