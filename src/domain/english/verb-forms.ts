import { verbList } from "./verb-list";

/** Past forms that no rule makes: "past" or "past/participle" after the plain form. */
const irregular = (
  "become became/become begin began/begun bend bent bet bet bind bound bite bit/bitten bleed bled blow blew/blown break broke/broken bring brought build built burn burnt " +
  "buy bought catch caught choose chose/chosen come came/come cut cut deal dealt do did/done draw drew/drawn drink drank/drunk drive drove/driven eat ate/eaten fall fell/fallen " +
  "feed fed feel felt fight fought find found flee fled fly flew/flown forbid forbade/forbidden forget forgot/forgotten forgive forgave/forgiven freeze froze/frozen get got " +
  "give gave/given go went/gone grind ground grow grew/grown hang hung have had hear heard hide hid/hidden hit hit hold held hurt hurt keep kept kneel knelt know knew/known " +
  "lay laid lead led learn learnt leave left lend lent let let lie lay/lain light lit lose lost make made mean meant meet met pay paid put put quit quit read read ride rode/ridden " +
  "ring rang/rung rise rose/risen run ran/run say said see saw/seen seek sought sell sold send sent set set sew sewed/sewn shake shook/shaken shed shed shine shone shoot shot " +
  "show showed/shown shrink shrank/shrunk shut shut sing sang/sung sink sank/sunk sit sat sleep slept slide slid speak spoke/spoken speed sped spend spent spill spilt spin spun " +
  "split split spread spread stand stood steal stole/stolen stick stuck strike struck swear swore/sworn sweep swept swell swelled/swollen swim swam/swum swing swung take took/taken " +
  "teach taught tear tore/torn tell told think thought throw threw/thrown undergo underwent/undergone understand understood undertake undertook/undertaken undo undid/undone " +
  "uphold upheld wake woke/woken wear wore/worn weep wept win won withdraw withdrew/withdrawn withhold withheld write wrote/written overcome overcame override overrode oversee oversaw arise arose/arisen bear bore/borne beat beat/beaten"
).split(" ");

const doubling = /^(\p{L}*[^aeiou])?[aeiou][bdglmnprt]$/u;
const stressedLast =
  /^(admit|commit|omit|permit|submit|transmit|refer|defer|infer|prefer|occur|rebut|regret|begin|forget|compel|expel|control|patrol|enrol|fulfil|cancel|label|travel|counsel|level|acquit|debug|regret)$/;

/** "ban" and "submit" double their last letter before an ending, "visit" does not. */
const stemOf = (verb: string): string =>
  (doubling.test(verb) && !/[aeiou][^aeiou]+[aeiou]/.test(verb)) || stressedLast.test(verb) ? verb + verb.at(-1) : verb;

const third = (verb: string): string =>
  verb === "have"
    ? "has"
    : /(s|x|z|ch|sh|o)$/.test(verb)
      ? `${verb}es`
      : verb.replace(/(?<=[^aeiou])y$/, "ie").concat("s");
const regularPast = (verb: string): string =>
  /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, "ied") : `${stemOf(verb)}ed`;
const gerund = (verb: string): string =>
  /ie$/.test(verb)
    ? verb.replace(/ie$/, "ying")
    : /[^eoy]e$/.test(verb)
      ? verb.replace(/e$/, "ing")
      : `${stemOf(verb)}ing`;

const irregularPast = new Map<string, string[]>();
for (let index = 0; index < irregular.length; index += 2)
  irregularPast.set(irregular[index] ?? "", (irregular[index + 1] ?? "").split("/"));

/** Every form of a verb: plain, with -s, past and in -ing. */
export const formsOfVerb = (verb: string): string[] => [
  ...new Set([verb, third(verb), regularPast(verb), gerund(verb), ...(irregularPast.get(verb) ?? [])]),
];

const plain = new Set(verbList);
const thirds = new Set(verbList.map(third));
const pasts = new Set(verbList.flatMap((verb) => irregularPast.get(verb) ?? [regularPast(verb)]));

export const isPlainVerb = (word: string): boolean => plain.has(word);
export const isThirdPerson = (word: string): boolean => thirds.has(word);
export const isPastVerb = (word: string): boolean => pasts.has(word);
