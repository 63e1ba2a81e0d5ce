const endings = new Set(
  (
    ",s,es,e,ed,d,ing,er,ers,or,ors,r,al,als,ally,ion,ions,ation,ations,ative,ment,ments,ly,y,ies,ied,ance,ence,ency,ancy," +
    "ent,ents,ently,ant,ants,ity,ive,ician,icians,ist,ists,ial,ian,ce,ces,cing,se,sed,ses,sing,sion,fe,ves,ic,ics,ical,t," +
    "te,ted,tes,ting,tion,tions,ness,able,ible,ship,ships,ful,hood,'s,is,osis,itis,ous,oma,ine,ising,ised,ize,ized,n,an"
  ).split(","),
);
const shortestRoot = 4;

/** Two words are of one root, as "supervised" and "supervision": what differs after a common beginning is an ending. */
export const sameRoot = (one: string, other: string): boolean => {
  if (one === other) return true;
  if (one.endsWith("'s") || other.endsWith("'s")) return sameRoot(one.replace(/'s$/, ""), other.replace(/'s$/, ""));
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  if (length < shortestRoot || length * 2 < Math.max(one.length, other.length)) return false;
  return endings.has(one.slice(length)) && endings.has(other.slice(length)) && (length > 4 || isPlural(one, other));
};

/** Four letters in common say little: there one word must be the other's plural. */
const isPlural = (one: string, other: string): boolean => one === `${other}s` || other === `${one}s`;
