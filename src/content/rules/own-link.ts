import { articleAddress } from "../../domain/article/edition";
import { addressIn, languages } from "../../domain/language";
import { problemAt } from "../yaml/place";
import type { Draft, Rule } from "./draft";
import { linesOfText } from "./lines-of-text";

/** The pages that are no articles, in every language. */
const pages = new Set(
  ["/", "/articles", "/practice", "/privacy"].flatMap((page) => languages.map((language) => addressIn(language, page))),
);
const link = /\]\(\s*<?([/#][^)\s>]*)|\b(?:href|url|to)="([/#][^"]*)"|^\s*\[[^\]]+\]:\s*<?([/#][^\s>]*)/g;

/** A link to a page or a section of this site leads somewhere. */
export const ownLink: Rule = (draft) =>
  linesOfText(draft.text).flatMap(({ line, text }) =>
    [...text.matchAll(link)].flatMap((match) => {
      const address = match[1] ?? match[2] ?? match[3] ?? "";
      if (leadsSomewhere(draft, address)) return [];
      const place = { file: draft.file, line, column: (match.index ?? 0) + 1 };
      const message = `The link to \`${address}\` leads nowhere: there is no such page or section.`;
      const mend =
        "Correct the address: /articles/ and the name of a folder under content/articles, or # and a section.";
      return [problemAt(place, { severity: "warn", rule: "own-link", message, mend })];
    }),
  );

function leadsSomewhere({ sections, slugs }: Draft, address: string): boolean {
  if (address.startsWith("#")) return sections.some(({ anchor }) => `#${anchor}` === address);
  const path = address.replace(/[?#].*$/, "").replace(/(?<=.)\/$/, "");
  return pages.has(path) || [...slugs].some((slug) => articleAddress(slug) === path);
}
