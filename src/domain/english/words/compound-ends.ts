/** Second halves of compounds: a "head" and a "headache". */
const halves =
  /^(?:ache|borne|stone|stones|woman|man|men|women|line|house|hold|time|word|work|worker|book|ship|way|wide|wise|less|like|proof|burn|beat|bone|ward|side|fall|land|keeper|holder|maker|giver|taker|owner|free|based|room|bed|board|guard|light|weed|fish|bite|sting|worm)$/;
/** Learned endings: what is "dense" and "densitometry". */
const scholarly =
  /^(?:i|o|io|ito|at|ic|ico|y)?(?:metry|meter|metric|graphy|gram|graph|scopy|scope|ectomy|otomy|ostomy|plasty|algia|itis|osis|oma|opathy|pathy|aemia|emia|uria|genic|logy|logist|logical|lysis|tomy|stasis|trophy|cyte|cytes|cytosis|penia|rrhage|rrhoea|plegia|paresis)$/;
const inflection = /^(e|a|y|us|um|s|es)?$/;
const shortRoot = 4;

/** One rest of two words with a common beginning is an inflection, and the other makes a compound of it. */
export const makesCompound = (bare: string, rest: string, length: number): boolean =>
  inflection.test(bare) && (halves.test(rest) || (scholarly.test(rest) && (length > shortRoot || bare === "e")));
