/** Tables that grow with every learner and every answer; all others grow with the guides and the people who write them. */
export const growingTables: readonly string[] = [
  ...[
    "attempt",
    "block",
    "block_question",
    "card",
    "counted_learner",
    "learner",
    "learner_token",
    "mark",
    "miss",
    "notice",
    "response",
  ],
  "review",
];
