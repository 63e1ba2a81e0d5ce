import type { ChangedClaim } from "../../../data/fact-change/list-changed-claims";
import { languageOf } from "../../../domain/article/article-slug";
import { compareAddress } from "../../../domain/article/history-address";
import type { Language } from "../../../domain/language";

/** A rule that changed, by the sentence of one guide. `at`: when; `url`: where its old and its new wording stand side by side. */
export type ChangedRule = { fact: string; at: string; sentence: string; language: Language; url: string };

/** The latest change of each fact, by a guide in the reader's language where one has it. `changes`: the latest first. */
export const changedRules = (changes: readonly ChangedClaim[], language: Language): ChangedRule[] => {
  const spoken = changes.filter(({ article }) => languageOf(article) === language);
  const byFact = new Map<string, ChangedClaim>();
  for (const change of [...spoken, ...changes]) if (!byFact.has(change.fact)) byFact.set(change.fact, change);
  return [...byFact.values()].map(({ article, fact, revision, at, before, now }) => ({
    fact,
    at: at.toISOString(),
    // The same words may come to claim something else; then the claim is what differs.
    sentence: before.quote === now.quote ? now.claim : now.quote,
    language: languageOf(article),
    url: compareAddress(article, { from: revision - 1, to: revision }),
  }));
};
