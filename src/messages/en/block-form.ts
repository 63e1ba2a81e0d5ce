/** The form that starts a block of questions, on a guide and on the page of practice. */
export const blockForm = {
  count: "How many questions?",
  all: (count: number) => (count === 1 ? "1" : `all ${count}`),
  mode: "Which mode?",
  tutor: { name: "Tutor", what: "feedback after each answer" },
  timed: { name: "Timed", what: "a time limit, feedback at the end" },
  between: ": ",
};
