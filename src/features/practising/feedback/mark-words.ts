const quarters = [
  "No mark",
  "A quarter of the mark",
  "Half of the mark",
  "Three quarters of the mark",
  "The full mark",
];

/** The score of a part in words; parts are scored in quarters. */
export const markWords = (score: number): string => quarters[Math.round(score * 4)] ?? "";
