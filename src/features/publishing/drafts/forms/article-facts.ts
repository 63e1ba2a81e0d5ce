import { articlePathsOf } from "../../../../content/article/article-files";
import { type FactEntries, factEntriesIn, isSharedFile } from "../../../../content/facts/fact-entries";
import type { FileEntry } from "../../../../content/yaml/file-entry";
import { claimFields, quoteFields } from "../../../../domain/draft/forms/draft-forms";
import type { FormField } from "../../../../domain/draft/forms/form-field";

/** The shared facts, and those of one article. */
export const readFactEntries = (texts: ReadonlyMap<string, string>, article: string): FactEntries => {
  const own = articlePathsOf(article).facts;
  return factEntriesIn(new Map([...texts].filter(([path]) => isSharedFile(path) || path === own)));
};

/** Where a fact of an article is written: what is so and where it says so. One entry has both where nobody shares it. */
export type FactParts = { id: string; claim: FileEntry; quote: FileEntry; isShared: boolean };

/** The facts that an article states, in the order of its file. */
export const articleFacts = ({ claims, quotes }: FactEntries, article: string): FactParts[] => {
  const own = articlePathsOf(article).facts;
  const shared = quotes.flatMap((quote) => {
    const claim = claims.find(({ id }) => id === quote.id);
    return claim ? [{ id: quote.id, claim, quote, isShared: true }] : [];
  });
  const ownFacts = claims.flatMap((claim) =>
    claim.file === own ? [{ id: claim.id, claim, quote: claim, isShared: false }] : [],
  );
  return [...shared, ...ownFacts];
};

/** The entries of a fact, each with the fields that it has. */
export const partsOf = ({ claim, quote, isShared }: FactParts): { entry: FileEntry; fields: readonly FormField[] }[] =>
  isShared
    ? [
        { entry: quote, fields: quoteFields },
        { entry: claim, fields: claimFields },
      ]
    : [{ entry: claim, fields: [...claimFields, ...quoteFields] }];
