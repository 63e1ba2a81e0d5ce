import { counted } from "./formats";

/** The list of all guides. */
export const readingList = {
  title: "Guides",
  description:
    "All guides by stage: where to start, examinations, residency, practice-ready programs, certification, provinces.",
  lead: "The bottom line first, then the steps, each claim with its official source.",
  figures: (articles: number, questions: number) =>
    `${counted(articles, "guide", "guides")}, ${counted(questions, "practice question", "practice questions")}.`,
  none: "No guide has been published yet. Come back soon.",
  stages: {
    start: "Start",
    examinations: "Examinations",
    residency: "Residency",
    "practice-ready": "Practice-ready",
    certification: "Certification",
    provinces: "Provinces",
    other: "Other",
  },
  /** Of a guide that is not in the language of the page. */
  inLanguage: (name: string) => `in ${name}`,
};
