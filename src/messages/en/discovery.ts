/** What search engines, feed readers, telephones and language models are told of the site. */
export const discovery = {
  name: "iatroX",
  description:
    "Plain guides for doctors trained outside Canada, with a dated official source behind every claim, and practice questions made from them.",
  notice:
    "Each guide has a Markdown twin. Rules change: cite the day of review and the official source with every claim.",
  articles: "Guides",
  reviewed: "reviewed",
  practice: "Practise",
  /** At the foot of the picture of a guide. */
  pictureFoot: (day: string) => `Every claim with its official source · Reviewed ${day}`,
};
