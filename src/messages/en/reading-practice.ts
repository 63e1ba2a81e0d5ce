/** The panel of a guide that starts a block of questions. */
export const readingPractice = {
  title: "Practice — test your knowledge",
  about: "Questions on this guide. Each answer leads back to the sentence that settles it.",
  start: "Generate questions",
  startFromText: "Generate questions on this guide",
};
