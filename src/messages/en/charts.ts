import { number, percent } from "./formats";

/** What stands at charts, and at how far a learner's certainty can be trusted. */
export const charts = {
  showNumbers: "Show the numbers",
  /** Partly right answers count as wrong here. */
  /** Of so few that a share would say nothing. */
  fewRight: (right: number, total: number) => `${number(right)} of ${number(total)} right`,
  score: (right: number, total: number) => `${number(right)} of ${number(total)} right (${percent(right / total)})`,
  felt: { sure: "When you were sure", unsure: "When you were unsure", guess: "When you guessed" },
  tooSure: "You are surer than you are right. The answers you were sure of and missed are the ones to reread first.",
  /** After `tooSure`: the way to them. */
  sureMisses: "Show them",
  tooUnsure: "You know more than you think: most of what you were unsure of was right.",
};
