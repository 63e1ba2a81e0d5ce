/** The sources of a guide: the marks in its text, the cards that they open, and the list at its end. */
export const readingSources = {
  source: "Source",
  /** What a mark is called. `numbers`: in the list of sources; `names`: of the publishers. */
  mark: (numbers: readonly number[], names: string, caution: boolean) =>
    `${numbers.length > 1 ? "Sources" : "Source"} ${numbers.join(", ")}: ${names}${caution ? ", changes fast" : ""}`,
  /** Above the list, where there is such a mark. */
  legend: "A number with ! marks a rule that changes fast.",
  official: "Official source",
  secondary: "Secondary source",
  secondaryNote: "Secondary: not by the body that owns the rule.",
  secondaryInText: "secondary: not by the body that owns the rule",
  caution: "This rule changes fast. Check the source before you act.",
  usedInText: (sections: string) => `used in: ${sections}`,
  /** How the pages were read. `all`: how many there are, of which `stored` were no live page; `day`: when, where it was one day. */
  copies: (stored: number, all: number, day?: string) =>
    `We read ${stored === all ? "these pages" : `${stored} of these ${all} pages`}${day ? ` on ${day}` : ""} as stored copies, whose age varies, not on the live sites. Rules, fees and dates may have changed since: open the official page before you act.`,
  /** Of the page behind a sentence, where that is not the reader's. */
  inLanguage: (name: string) => `in ${name}`,
  /** Leads from a source's card to the sentences of its page, and stands above them. */
  excerpts: "What the page says",
  excerptsTitle: (title: string) => `${title}: what the official pages say`,
  excerptsAbout: (withExcerpt: number, all: number) =>
    `${withExcerpt} of the ${all} facts of this guide keep the sentence of their page, word for word. Ours is above each.`,
  withoutExcerpt: (count: number) =>
    count === 1 ? "1 more, whose sentence is not kept" : `${count} more, whose sentences are not kept`,
};
