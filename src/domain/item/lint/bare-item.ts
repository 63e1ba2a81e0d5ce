/**
 * A question as the rules of wording see it: anybody's, with or without facts behind it. `keys`: indexes of the right
 * options, from 0; none where no option is right or wrong by itself, as in an ordering. `knownAbbreviations`: abbreviations that
 * the reader knows already.
 */
export type BareItem = {
  stem: string;
  options: readonly string[];
  keys: readonly number[];
  knownAbbreviations: ReadonlySet<string>;
};
