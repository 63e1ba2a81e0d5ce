/** What the studio says of what is wrong, where it can do more about it than a file says. */
export const problems = {
  /** How the form that changes it is called, and what of it. */
  entry: (form: string, name: string) => `${form}: ${name}`,
  quoted: (text: string) => `“${text}”`,
  question: "Question",
  makeFact: "Make the sentence a fact",
  makeFactWhat: "Make the sentence a fact with its source, correct the number, or take it out.",
  changed: (before: string, now: string) =>
    `The sentence “${before}” is no longer in the text. It now says “${now}” there. If the source says so, take the new sentence over. Then read the questions that rest on it.`,
  gone: (quote: string) =>
    `The sentence “${quote}” is not in the text. Put it back, or open the fact and copy the one that says it now. It has to stand in one paragraph, one line of a list or one cell of a table.`,
  takeOver: "Take the new sentence over",
  unproved: (evidence: string) =>
    `The sentence does not prove the right answer: the words that are to show it do not stand there. Copy the words of the sentence into the field “${evidence}”.`,
  provesOther:
    "The sentence proves a wrong answer too. Choose another wrong answer, or copy words that only the right one has.",
};
