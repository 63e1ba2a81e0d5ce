import { makesCompound } from "./words/compound-ends";
import { withNounStem } from "./words/latin-stems";

const endings = new Set(
  (
    ",s,es,e,ed,d,ing,er,ers,or,ors,r,al,als,ally,ion,ions,ation,ations,ative,ment,ments,ly,y,ies,ied,ance,ence,ency,ancy," +
    "ent,ents,ently,ant,ants,ity,ive,ician,icians,ist,ists,ial,ian,ce,ces,cing,se,sed,ses,sing,sion,fe,ves,ic,ics,ical,t," +
    "te,ted,tes,ting,tion,tions,ness,able,ible,ship,ships,ful,hood,'s,is,osis,itis,ous,oma,ine,ising,ised,ize,ized,n,an"
  ).split(","),
);
const shortestRoot = 4;
/** "Allergic" and "allergist" part after a letter that belongs to both endings. */
const specialist = /^ists?$/;
/** What begins otherwise in its first letters is no word of the same root; most pairs end here. */
const sameStart = 3;

/** Two words are of one root, as "supervised" and "supervision": what differs after a common beginning is an ending. */
export const sameRoot = (one: string, other: string): boolean => {
  if (one === other) return true;
  if (one.endsWith("'s") || other.endsWith("'s")) return sameRoot(one.replace(/'s$/, ""), other.replace(/'s$/, ""));
  if (one.slice(0, sameStart) !== other.slice(0, sameStart)) return false;
  const length = commonStart(one, other);
  const [rest, otherRest] = [one.slice(length), other.slice(length)];
  if (length >= shortestRoot && (makesCompound(rest, otherRest, length) || makesCompound(otherRest, rest, length)))
    return true;
  if (sameNounStem(one, other)) return true;
  if (length < shortestRoot || length * 2 < Math.max(one.length, other.length)) return false;
  if (length === shortestRoot) return endings.has(rest) && endings.has(otherRest) && isPlural(one, other);
  if (endings.has(rest) && endings.has(otherRest)) return true;
  const [end, otherEnd] = [one.slice(length - 1), other.slice(length - 1)];
  return endings.has(end) && endings.has(otherEnd) && (specialist.test(end) || specialist.test(otherEnd));
};

const formsOf = (word: string) => [`${word}s`, `${word}ed`, `${word}ing`];

/** Four letters in common say little: there one word must be the other's plural or a form of the verb. */
const isPlural = (one: string, other: string): boolean => formsOf(one).includes(other) || formsOf(other).includes(one);

const commonStart = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

const sameNounStem = (one: string, other: string): boolean => {
  const [left, right] = [withNounStem(one), withNounStem(other)];
  if (left === one && right === other) return false;
  const length = commonStart(left, right);
  return left === right || (length > 5 && endings.has(left.slice(length)) && endings.has(right.slice(length)));
};
