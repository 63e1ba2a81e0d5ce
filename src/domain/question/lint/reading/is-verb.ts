const set = (words: string) => new Set(words.split(" "));
const plain = set(
  "is are was were has have had can could may might must should will would does do did became went came began gave took made left lost kept held sent ran fell rose grew got met paid cut put set let sat won wrote saw said",
);
const stems = set(
  "add allow appl ask assess attend await becom begin book bring call cancel chang check clos collect complet confirm continu convert cover creat deliver demand den double drop end enrol enter examin expand extend fail fil find finish follow get giv go grant halv hir hold ignor increas inform issu join keep lengthen lift limit lower los maintain mak meet mov need obtain offer open order pass pay perform plac practis prepar prevent prov provid publish rais reach receiv reduc refer refus register reject remov renew replac report request requir respond restor restrict return review revok run sav see seek sell send serv shorten show sign sit skip speak start stay stop submit suspend tak teach tell test train transfer translat treat tr turn upload us verif visit wait waiv withdraw work stamp bring write absorb activat block caus contract cool cur damag dilat drain excret filter heal inhibit kill narrow produc protect pump " +
    "regulat relax releas secret spread stimulat stor swell thicken treat warm weaken widen",
);
const nounsBefore = set(
  "a an the her his its their of for in to with by on at no any each every this that two three four five",
);

/** A verb that carries a claim: an auxiliary, or a known verb in -s, -es or -ed that no article makes a noun. */
export const isVerb = (word: string, before?: string, after?: string): boolean => {
  if (before !== undefined && nounsBefore.has(before)) return false;
  if (plain.has(word)) return true;
  if (after !== undefined && followsSubject(word, before)) return true;
  if (/ed$/.test(word))
    return (
      stems.has(word.replace(/e?d$/, "")) ||
      stems.has(word.replace(/i?ed$/, "")) ||
      (before === undefined && word.length > 4)
    );
  if (/s$/.test(word))
    return (
      [word.replace(/s$/, ""), word.replace(/e?s$/, ""), word.replace(/ies$/, "")].some((stem) => stems.has(stem)) &&
      after !== undefined &&
      !/^(of|and|or)$/.test(after)
    );
  return false;
};

/** "It pumps", "they save": after a pronoun that can only be a subject. */
const followsSubject = (word: string, before = ""): boolean =>
  /^(they|we)$/.test(before) || (/^(it|he|she)$/.test(before) && /[^s]s$|ed$/.test(word));
