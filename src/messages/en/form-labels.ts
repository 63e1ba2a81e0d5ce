/** The forms of question as a learner knows them. */
export const formLabels = {
  "single-best-answer": "One best answer",
  "multiple-response": "All that apply",
  ordering: "Put in order",
  numeric: "A number",
  "decision-case": "Decision case",
  "extended-matching": "Matching",
};
