import { plural } from "./formats";

const results = (count: number) => plural(count, { one: "1 result", other: `${count} results` });
const articles = (count: number) => plural(count, { one: "1 guide", other: `${count} guides` });

export const search = {
  title: "Search",
  titleFor: (query: string) => `“${query}” – search`,
  description: "Find the sentence that settles it, in every guide.",
  label: "What are you looking for?",
  /** In a box on another page, which has room for few words. */
  placeholder: "Search the guides",
  submit: "Search",
  found: (total: number, inArticles: number) =>
    plural(total, { one: "One result.", other: `${results(total)} in ${articles(inArticles)}, best first.` }),
  best: (total: number, inArticles: number) => `The ${total} best results, in ${articles(inArticles)}.`,
  nothing: (query: string) => `Nothing found for “${query}”.`,
  /** Before the number of results for the other words. `words`: those that no guide has. */
  missing: (words: string) => `Nothing on “${words}”. Nearest:`,
  noWord: (query: string) => `There is no word in “${query}” to look for. Type letters or numbers.`,
  empty: "Everyday words will do. So will a question, or the first letters of a word.",
  cut: "That was long: we looked for its first words only.",
  wait: (seconds: number) => `Too many searches at once. Wait ${seconds} seconds, then try again.`,
  corrected: "Showing results for",
  kinds: {
    article: "Guide",
    pathway: "Route",
    term: "Glossary",
    figure: "The last figure we saw",
    calendar: "The dates we saw",
  },
  /** Below a sum of money. `source`: who says it, and of when that is. */
  figure: (source: string) => `${source}. It may cost more now.`,
  /** `name`: of a guide; `round`: which session these days are of, or what the guide says above them. */
  calendarOf: (name: string, round: string) => `${name}: ${round}`,
  allPast: "All of these days are past. The official page has the next ones.",
  somePast: "Check each day on the official page before you plan by it.",
  past: "Past:",
  readPassage: "Read the passage",
  tryThese: "Many people look for",
  examples: ["police check", "work permit", "supervised licence", "how long is Practice Ready Ontario"],
  nearWords: "Nearest words in the guides:",
  advice: "Try fewer words, or the name of a body or a certificate.",
  allArticles: "See all guides",
  pathway: "Find my route",
  /** `name`: of a language, in this one. */
  elsewhere: (total: number, name: string) => `${results(total)} in the ${name} guides`,
  searchIn: (name: string) => `Search the ${name} guides`,
  failed: "The search did not answer. Check your connection, then press Search.",
};
