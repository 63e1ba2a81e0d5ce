const english =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const french = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize";
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const frenchTens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

/** Number words of English and French, in lower case, and what they count. Compounds such as “twenty-four” are read as sums. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...[english, french].flatMap((words) => words.split(" ").map((word, number): [string, number] => [word, number])),
  ...[tens, frenchTens].flatMap((words) => words.map((word, ten): [string, number] => [word, ten * 10])),
  ["une", 1],
  ["hundred", 100],
  ["cent", 100],
]);
