import { oppositePairs } from "./opposite-pairs";

const unchanged =
  /\b(same|unchanged|no change|not change|no different|no difference|no effect|equal|equally|exactly|stays? as|left as|leaves? .* as|remains? as|neither|as before|as it was|constant|stable|identical|unaffected|unaltered|alike|static|does not (affect|alter)|did not (affect|alter))\b/i;
/** "Harsher", "it is less": two such options beside "the same" leave no other case. */
const comparative =
  /^(?:(?:it|they|he|she|that|this|the \p{L}+) (?:is|are|was|were|becomes?|became|gets?|got|grows?|grew) )?(?:(?:more|less) \p{L}+|more|less|worse|better|\p{L}{2,}er)(?: than .*)?$/iu;
/** Steps of which one must hold. */
const scales = [
  [/^always\b/i, /^(sometimes|at times|occasionally)\b/i, /^never\b/i],
  [/^all\b/i, /^some\b/i, /^(none|no)\b/i],
  [/^(a )?positive\b/i, /^(a )?negative\b/i, /^(zero|nil|neutral)\b/i],
  [/^before\b/i, /^(during|at the same time|simultaneously)\b/i, /^after\b/i],
];
const middle = /^(within|during|at|on|in|between|from)\b|^\S+ to \S+/i;
const less = /^(less|fewer|shorter|lower|smaller|earlier|younger) than\b|^(under|below|before|up to|at most)\b/i;
const more = /^(more|longer|higher|greater|larger|later|older) than\b|^(over|above|after|beyond|at least)\b/i;
const remainder =
  /^(less|fewer|shorter|lower|smaller|more|longer|higher|greater|larger|earlier|later|older|younger|than|under|below|over|above|before|after|beyond|exactly|just|up to|at (?:most|least)|within|during|on|at)\b\s*/i;

const bound = (option: string): string => {
  const rest = option.replace(remainder, "");
  return (rest === option ? option : bound(rest)).trim().toLowerCase();
};

/** The indexes of two or three options, out of more, of which one must hold: less, the same and more; so and not so. */
export const exhaustiveSubset = (options: readonly string[]): number[] | undefined => {
  const indexes = options.map((_, index) => index);
  if (options.length > 3) {
    const around = aroundBound(options, indexes);
    if (around) return around;
    const pairs = oppositePairs(options);
    const still = indexes.find(
      (index) => unchanged.test(options[index] ?? "") && pairs.every((pair) => !pair.indexes.includes(index)),
    );
    const [only] = pairs;
    if (still !== undefined && only && pairs.length === 1)
      return [...only.indexes, still].sort((one, other) => one - other);
    const compared = indexes.filter((index) => index !== still && comparative.test(options[index] ?? ""));
    if (still !== undefined && compared.length === 2 && pairs.length === 0)
      return [...compared, still].sort((one, other) => one - other);
    const scale = scales
      .map((steps) => steps.map((step) => options.findIndex((option) => step.test(option))))
      .find((found) => found.every((index) => index >= 0) && new Set(found).size === found.length);
    if (scale) return scale.sort((one, other) => one - other);
  }
  return yesAndNo(options);
};

const aroundBound = (options: readonly string[], indexes: readonly number[]): number[] | undefined => {
  const find = (pattern: RegExp) => indexes.find((index) => pattern.test(options[index] ?? ""));
  const [low, high] = [find(less), find(more)];
  if (low === undefined || high === undefined) return undefined;
  const between = indexes.find((index) => {
    const option = options[index] ?? "";
    if (index === low || index === high) return false;
    return bound(option) === bound(options[low] ?? "") || unchanged.test(option) || middle.test(option);
  });
  const same = bound(options[low] ?? "") === bound(options[high] ?? "") || middle.test(options[between ?? -1] ?? "");
  return between !== undefined && same ? [low, between, high].sort((one, other) => one - other) : undefined;
};

/** "Yes" and "No" beside something else. */
const yesAndNo = (options: readonly string[]): number[] | undefined => {
  const yes = options.findIndex((option) => /^yes\.?$/i.test(option));
  const no = options.findIndex((option) => /^no\.?$/i.test(option));
  return yes >= 0 && no >= 0 && options.length > 2 ? [yes, no] : undefined;
};
