import { groupBy } from "../../group-by";

/** The texts of an article and of its translation at one time. */
export type TextPair = { original: string; translated: string };

/** A text of one of the two, as it was written; null where it was taken out. */
type Turn = { isFirst: boolean; text: string | null };

/** What one publication made of the text of an article. `draftId`: of the draft that was published; null for files. */
export type RevisionText = { createdAt: Date; draftId: string | null; text: string };

type Known = { original: string | undefined; translated: string | undefined };

const withTurn = (pair: Known, { isFirst, text }: Turn): Known => ({
  ...pair,
  [isFirst ? "original" : "translated"]: text ?? undefined,
});

const isPair = (pair: Known): pair is TextPair => pair.original !== undefined && pair.translated !== undefined;

const isSame = (one: Known | undefined, other: Known): boolean =>
  one !== undefined && one.original === other.original && one.translated === other.translated;

/**
 * The texts of both articles whenever one of them changed, the oldest first, as long as both are known. `revisions`: of each, in any
 * order; `turns`: what was written in a draft, in its order, by the draft's id: which of the two was written after the other is known of
 * drafts alone, for a publication has both at once. `accepted`: what readers have; `drafted`: written in the draft since.
 */
export const textHistory = (
  revisions: { original: readonly RevisionText[]; translated: readonly RevisionText[] },
  turns: ReadonlyMap<string, readonly Turn[]>,
  { accepted, drafted }: { accepted: Known; drafted: readonly Turn[] },
): TextPair[] => {
  const changes = [
    ...revisions.original.map((revision) => ({ ...revision, isFirst: true })),
    ...revisions.translated.map((revision) => ({ ...revision, isFirst: false })),
  ].toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  const pairs: Known[] = [];
  let pair: Known = { original: undefined, translated: undefined };
  const next = (known: Known): void => {
    pair = known;
    if (!isSame(pairs.at(-1), known)) pairs.push(known);
  };
  const read = new Set<string>();
  for (const together of groupBy(changes, ({ createdAt }) => createdAt.getTime()).values()) {
    for (const { draftId } of together) {
      if (draftId === null || read.has(draftId)) continue;
      read.add(draftId);
      for (const turn of turns.get(draftId) ?? []) next(withTurn(pair, turn));
    }
    next(together.reduce(withTurn, pair));
  }
  next(accepted);
  for (const turn of drafted) next(withTurn(pair, turn));
  return pairs.filter(isPair);
};
