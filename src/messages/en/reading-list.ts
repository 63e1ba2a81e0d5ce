import { counted } from "./formats";

/** The list of all guides. */
export const readingList = {
  title: "Guides",
  description:
    "All guides: what each is about, for whom, how many questions practise it, and the day it was last reviewed.",
  lead: "For doctors who trained outside Canada. The bottom line first, then the steps, each claim with its official source.",
  figures: (articles: number, questions: number) =>
    `${counted(articles, "guide", "guides")}, ${counted(questions, "practice question", "practice questions")}.`,
  none: "No guide has been published yet. Come back soon.",
  reviewed: "Reviewed",
  /** Of a guide that is not in the language of the page. */
  inLanguage: (name: string) => `in ${name}`,
  questions: (count: number) => counted(count, "practice question", "practice questions"),
};
