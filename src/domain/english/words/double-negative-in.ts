const negation = "(?:not|never|cannot|\\w+n['’]t|hardly|nobody|no one|nothing|none)";
const adjective =
  "(?:un(?!der|til|less|it|ion|iv)[a-z]{4,}|in(?:consistent|conclusive|compatible|expensive|experienced|sensitive|soluble|visible|operable|effective|efficient|definite|dependent on no|direct|eligible|valid|complete|correct|accurate|admissible|appropriate|sufficient|adequate|frequent|applicable|significant|capable|active)|im(?:moral|mature|pure|precise|perfect|practical|plausible|possible|proper|probable|permissible)|ir(?:relevant|regular|rational|reversible|responsible)|il(?:legal|legible|logical|licit)|(?:harm|pain|use|care|worth|hope|point|need|sense|cure)less|non-?[a-z]{4,}|dis(?:honest|similar|content|loyal|continu|regard|qualif|allow|approv|agree|satisf)[a-z]*)";
/** "Is not exempt" tells a status as rules do; "not exempt from the fee" says must pay by two negatives. */
const against =
  "(?:fail|fails|lack|lacks|den(?:y|ies|ied)|prohibit\\w*|forbid\\w*|forbidden|exclud\\w+|refus\\w+|prevent\\w*|disallow\\w*|barred|banned|exempt(?:ed)? from|avoid\\w*|omit\\w*|neglect\\w*|refrain\\w*|doubt\\w*|free of|without|absent|except|unless)";
const patterns = [
  `${negation}(?: \\w+){0,3} ${adjective}\\b`,
  `${negation}(?: \\w+){0,2} ${against}\\b`,
  `${negation}(?: \\w+){0,4} (?:not|never|no(?! longer| other| one)|lacks? no|nothing|nobody)\\b`,
  `^\\s*no \\w+(?: \\w+){0,4} (?:not|never|cannot|without|unless|lacks?|fails?|free of|${adjective})\\b`,
  `\\b(?:lacks?|without|fails? to \\w+|denies|refuses) (?:no|not|any lack)\\b`,
  `\\b(?:is|are|was|were) ${adjective} (?:not|that \\w+ (?:not|cannot))\\b`,
  `\\bunless(?: \\w+){0,4} (?:not|no|never)\\b`,
  `\\b(?:false|untrue|incorrect|wrong)(?: \\w+){0,4} (?:not|never|no|cannot)\\b`,
].map((pattern) => new RegExp(/^(\\b|\^)/.test(pattern) ? pattern : `\\b${pattern}`, "i"));

/** Two negatives in one clause that undo each other; a comma or a new clause between them parts them. */
export const doubleNegativeIn = (sentence: string): string | undefined => {
  const plain = sentence.replace(/["“][^"”]*["”]/g, "…");
  for (const clause of plain.split(/[,;:]|\b(?:but|and|or|nor)\b/)) {
    for (const pattern of patterns) {
      const found = pattern.exec(clause)?.[0];
      if (found) return found;
    }
  }
  return undefined;
};
