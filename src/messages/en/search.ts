import { isOne } from "../is-one";

const results = (count: number) => (isOne(count, "en") ? "1 result" : `${count} results`);
const guides = (count: number) => (isOne(count, "en") ? "1 guide" : `${count} guides`);

export const search = {
  title: "Search",
  titleFor: (query: string) => `“${query}” – search`,
  description: "Find the sentence that settles it, in every guide.",
  label: "What are you looking for?",
  submit: "Search",
  found: (total: number, inGuides: number) =>
    isOne(total, "en") ? "One result." : `${results(total)} in ${guides(inGuides)}, best first.`,
  best: (total: number, inGuides: number) => `The ${total} best results, in ${guides(inGuides)}.`,
  nothing: (query: string) => `Nothing found for “${query}”.`,
  noWord: (query: string) => `There is no word in “${query}” to look for. Type letters or numbers.`,
  empty: "Everyday words will do. So will a question, or the first letters of a word.",
  cut: "That was long: we looked for its first words only.",
  wait: (seconds: number) => `Too many searches at once. Wait ${seconds} seconds, then try again.`,
  meant: "Did you mean",
  tryThese: "Many people look for",
  examples: ["police check", "work permit", "supervised licence", "how long is Practice Ready Ontario"],
  nearWords: "These words are in the guides:",
  advice: "Try fewer words, or the name of a body or a certificate.",
  allGuides: "See all guides",
  route: "Find my route",
  elsewhere: (total: number) => `${results(total)} in the French guides`,
  inOtherLanguage: "Search the French guides",
  failed: "The search did not answer. Check your connection, then press Search.",
};
