import type { Certainty } from "../../block/response-request";
import { elapsedClasses } from "../elapsed-counts";
import type { Tally } from "./tally";

/** `ability`: its class; null where too little is known of the learner. `elapsedClass`: counted from 1. */
export type TalliedAttempt = {
  score: number;
  chosen: readonly string[];
  certainty: Certainty | null;
  ability: number | null;
  elapsedClass: number;
};

/** Scores are counted in thousandths. */
const scoreUnits = 1000;

const unknown = "-";

/** What a rapid guess adds to an item version. */
export const rapidTally: Tally = { rapid: 1 };

/** What any other attempt adds. */
export const attemptTally = ({ score, chosen, certainty, ability, elapsedClass }: TalliedAttempt): Tally => {
  const at = ability ?? unknown;
  const units = Math.round(score * scoreUnits);
  return Object.fromEntries(
    [
      `score/${at}/${units}`,
      `time/${elapsedClass}`,
      `certainty/${certainty ?? unknown}/${Number(units === scoreUnits)}`,
      ...[...new Set(chosen)].map((option) => `option/${at}/${option}`),
    ].map((name) => [name, 1]),
  );
};

/** The counts of an item version by what they count. `ability`: null where it is not known. */
export type VersionCounts = {
  rapid: number;
  scores: { ability: number | null; score: number; count: number }[];
  options: { ability: number | null; option: string; count: number }[];
  /** Of `certaintySchema`, or `-` where nothing was said. */
  certainty: { certainty: string; isRight: boolean; count: number }[];
  elapsed: number[];
};

export const countsOf = (tally: Tally): VersionCounts => {
  const counts: VersionCounts = {
    ...{ rapid: 0, scores: [], options: [], certainty: [] },
    elapsed: Array.from({ length: elapsedClasses }, () => 0),
  };
  const abilityIn = (text: string) => (text === unknown ? null : Number(text));
  for (const [name, count] of Object.entries(tally)) {
    const [kind, first = "", ...others] = name.split("/");
    const last = others.join("/");
    if (kind === "score") counts.scores.push({ ability: abilityIn(first), score: Number(last) / scoreUnits, count });
    if (kind === "option") counts.options.push({ ability: abilityIn(first), option: last, count });
    if (kind === "certainty") counts.certainty.push({ certainty: first, isRight: last === "1", count });
    if (kind === "time") counts.elapsed[Number(first) - 1] = count;
    if (kind === "rapid") counts.rapid = count;
  }
  return counts;
};

/** Without what was chosen, which belongs to one item alone. */
export const withoutOptions = (tally: Tally): Tally =>
  Object.fromEntries(Object.entries(tally).filter(([name]) => !name.startsWith("option/")));
