/** Beginnings that turn a word round: of two words one has the first, the other the second. */
const beginnings = (
  "hyper/hypo hyper/hyp tachy/brady poly/oligo macro/micro intra/extra endo/exo endo/ecto pre/post ante/post over/under up/down in/out in/ex im/ex im/em " +
  "pro/anti pro/contra homo/hetero iso/aniso eu/dys mono/poly uni/multi uni/bi supra/infra super/sub ab/ad ana/cata en/dis en/de re/de con/dis in/de bene/male inter/intra antero/retro"
)
  .split(" ")
  .map((pair) => pair.split("/"));
const endings = "ful/less philia/phobia philic/phobic cytosis/penia philia/penia genic/lytic"
  .split(" ")
  .map((pair) => pair.split("/"));
const negating = /^(?:un|in|im|il|ir|non-?|dis|de|a|an|anti-?|mis|counter-?)$/;

/** So much of both words must be the same. */
const least = 4;

/** "Eligible" and "ineligible", "hypertension" and "hypotension", "useful" and "useless". */
export const areNegated = (one: string, other: string): boolean => {
  if (one.slice(-least) === other.slice(-least)) return begins(one, other) || begins(other, one);
  return one.slice(0, least - 1) === other.slice(0, least - 1) && (ends(one, other) || ends(other, one));
};

const begins = (one: string, other: string): boolean =>
  (one.endsWith(other) && other.length >= least && negating.test(one.slice(0, -other.length))) ||
  beginnings.some(
    ([first = "", second = ""]) =>
      one.startsWith(first) &&
      other.startsWith(second) &&
      one.length >= first.length + least &&
      one.slice(first.length) === other.slice(second.length),
  );

const ends = (one: string, other: string): boolean =>
  endings.some(
    ([first = "", second = ""]) =>
      one.endsWith(first) && one.length > first.length + 2 && `${one.slice(0, -first.length)}${second}` === other,
  );
