import { languages, languageTag, originalLanguage } from "../../domain/language";
import { languageSchema } from "../../domain/language-schema";
import { failure, success } from "../../domain/result";
import { searchResultsSchema } from "../../domain/search/search-results";
import { findAnswers } from "../../features/search/find-answers";
import { searchLimit } from "../../features/search/load-search";
import { endpoint } from "../../http/endpoint/endpoint";
import { ok } from "../../http/endpoint/reply";
import { serve } from "../../http/endpoint/serve";
import { wrongField } from "../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const translations = languages.filter((language) => language !== originalLanguage);

const unknownLanguage = wrongField(
  ["language"],
  `There are guides ${new Intl.ListFormat(languageTag(originalLanguage)).format(languages.map((language) => `in ${language}`))}.`,
);

export const searchEndpoint = endpoint({
  id: "search",
  method: "GET",
  path: "/api/search",
  summary:
    "Guides, their sections, facts and other sentences, best first. Slips, plurals, accents, word beginnings and everyday words are understood. Any text gets an answer.",
  query: {
    q: "What is sought, in words; the first 200 characters are read.",
    language: `Of the guides: ${originalLanguage}, which is also what is meant without it, or ${translations.join(", ")}.`,
  },
  reply: { status: 200, body: { name: "Found", schema: searchResultsSchema } },
  problems: [400],
  limit: searchLimit,
  run: async ({ params: { q = "", language = originalLanguage } }) => {
    const parsedLanguage = languageSchema.safeParse(language);
    return parsedLanguage.success ? success(ok(await findAnswers(q, parsedLanguage.data))) : failure(unknownLanguage);
  },
});

export default serve(searchEndpoint);
