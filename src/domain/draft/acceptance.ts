import { isTypoFix } from "../article/changes/is-typo-fix";
import { type DraftFiles, isArticleText } from "./draft-file";

/** Fields of facts and questions that hold prose, in which a slip of the fingers changes no rule. */
const prose = /^\s*(?:- )?(?:quote|claim|text|stem|rationale|misconception|note|title|restated): /;
const destination = /\]\(([^)]*)\)|https?:\/\/\S+|="([^"]*)"/g;

const linesOf = (text: string): string[] => text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line]));

/** Addresses and properties of components: in these a letter is no slip. */
const destinationsIn = (line: string): string => [...line.matchAll(destination)].map(([found]) => found).join(" ");

const isSpelling = (before: string, now: string, isProse: boolean): boolean =>
  before.trimEnd() === now.trimEnd() ||
  (isProse && destinationsIn(before) === destinationsIn(now) && isTypoFix(before, now));

/** Whether one text is the other with its spelling corrected: line by line, empty lines apart. */
const isRespelt = (path: string, before: string, now: string): boolean => {
  const [old, next] = [linesOf(before), linesOf(now)];
  return (
    old.length === next.length &&
    old.every((line, index) => {
      const other = next[index] ?? "";
      return isSpelling(line, other, isArticleText(path) || (prose.test(line) && prose.test(other)));
    })
  );
};

/**
 * Whether what a second person accepted is still what stands there: nothing but spelling, spacing and empty lines differs.
 * It falls with any other word, number, date, source, key or component, and with a file that came or went.
 */
export const acceptanceHolds = (accepted: DraftFiles, now: DraftFiles): boolean =>
  [...new Set([...accepted.keys(), ...now.keys()])].every((path) => {
    const [before, after] = [accepted.get(path), now.get(path)];
    if (before === after) return true;
    return typeof before === "string" && typeof after === "string" && isRespelt(path, before, after);
  });
