/** The panel of a guide that starts a block of questions. */
export const readingPractice = {
  title: "Practice — test your knowledge",
  about: "Questions on this guide. Each answer leads back to the sentence that settles it.",
  count: "How many questions?",
  all: (count: number) => (count === 1 ? "1" : `all ${count}`),
  mode: "Which mode?",
  tutor: { name: "Tutor", what: "feedback after each answer" },
  timed: { name: "Timed", what: "a time limit, feedback at the end" },
  between: ": ",
  start: "Generate questions",
  startFromText: "Generate questions on this guide",
};
