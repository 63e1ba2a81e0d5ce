import { comparableText } from "../article/changes/comparable-words";
import { isTypoFix } from "../article/changes/is-typo-fix";
import { aroundOf, coreOf, type FactOnPage, type KnownText, textOnPage } from "./fact-on-page";
import { hashWatchedClaim, locateClaim, mostAlike, type WatchedClaim } from "./locate-claim";
import { findWords, fingerprintOf, type PageText } from "./page-text";

/** A fact whose page says something else where it said it. `now`: empty where nothing like it is left. */
export type PageChange = { fact: string; before: string; now: string };

/**
 * What a look at a page shows. `first`: nothing was known of it, and excerpts that it does not have are changes already; `same`:
 * not a word differs; `elsewhere`: only what no fact rests on differs; `changed`: some of what they rest on. `unlike`: none of
 * the sentences is on the page, so that it says nothing about any: a page that a script draws, a notice of closing, another page.
 */
export type TextComparison =
  | { kind: "first" | "same" | "elsewhere" | "changed"; known: KnownText; changes: PageChange[] }
  | { kind: "unlike" };

/** The sentences directly beside those at these indices, in the same paragraph. */
const indicesBeside = ({ sentences }: PageText, core: ReadonlySet<number>): number[] => {
  const blockOf = (index: number) => sentences[index]?.block;
  const beside = [...core].flatMap((index) =>
    [index - 1, index + 1].filter((other) => !core.has(other) && blockOf(other) === blockOf(index)),
  );
  return [...new Set(beside)];
};

/** The sentences at these indices with those beside them, in the order of the page. */
const contextAt = (page: PageText, core: ReadonlySet<number>): FactOnPage["sentences"] =>
  [...core, ...indicesBeside(page, core)]
    .sort((one, other) => one - other)
    .flatMap((index) => {
      const sentence = page.sentences[index];
      return sentence ? [{ text: sentence.text, isCore: core.has(index) }] : [];
    });

/** Where each of some sentences stands on a page, word for word or with a slip corrected; null where one of them does not. */
const findAgain = (page: PageText, sentences: readonly string[]): Set<number> | null => {
  const found = new Set<number>();
  for (const text of sentences) {
    const words = comparableText(text);
    const range = findWords(page, words);
    const alike = range ? null : mostAlike(page, words);
    if (range) for (let index = range.first; index <= range.last; index += 1) found.add(index);
    else if (alike !== null && isTypoFix(text, page.sentences[alike]?.text ?? "")) found.add(alike);
    else return null;
  }
  return found.size === 0 ? null : found;
};

/** What stands in place of sentences that are gone: for each the new sentence that is most like it. */
const findRewritten = (
  page: PageText,
  sentences: readonly string[],
  isNew: (index: number) => boolean,
): Set<number> => {
  const found = sentences.map(
    (text) => findWords(page, comparableText(text))?.first ?? mostAlike(page, comparableText(text), isNew),
  );
  return new Set(found.filter((index) => index !== null));
};

/** Of the sentences of a page, from which share on two of its states are the same page. */
const leastOverlap = 0.1;

const isSamePage = (known: KnownText, page: PageText): boolean => {
  const now = new Set(fingerprintOf(page));
  const left = known.fingerprint.filter((hash) => now.has(hash)).length;
  return known.fingerprint.length === 0 || left >= leastOverlap * known.fingerprint.length;
};

/** A fact as the page has it now. `at`: the indices of its sentences; `lost`: what it was, where that is gone. */
type Located = { claim: WatchedClaim; at: ReadonlySet<number>; before: FactOnPage | undefined; isLost: boolean };

const locate = (page: PageText, claim: WatchedClaim, known: KnownText | null): Located => {
  const was = known?.facts.find(({ fact }) => fact === claim.id);
  const before = was?.claim === hashWatchedClaim(claim) && was.sentences.length > 0 ? was : undefined;
  if (!before) return { claim, at: new Set(locateClaim(page, claim)), before, isLost: false };
  const again = findAgain(page, coreOf(before));
  if (again) return { claim, at: again, before, isLost: false };
  const old = new Set(known?.fingerprint);
  const isNew = (index: number) => !old.has(page.sentences[index]?.hash ?? "");
  return { claim, at: findRewritten(page, coreOf(before), isNew), before, isLost: true };
};

/**
 * Whether a sentence beside a fact went, or came that the page did not have. One that says another fact is told there; `others`:
 * the words of those.
 */
const isSurroundingChanged = (
  { before, at }: Located,
  page: PageText,
  fingerprint: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean => {
  if (!before) return false;
  const beside = aroundOf(before).filter((text) => !others.has(comparableText(text)));
  if (beside.some((text) => !findAgain(page, [text]))) return true;
  return indicesBeside(page, at).some((index) => {
    const sentence = page.sentences[index];
    if (!sentence || fingerprint.has(sentence.hash) || others.has(sentence.words)) return false;
    return !aroundOf(before).some((old) => isTypoFix(old, sentence.text));
  });
};

/**
 * Compares a page with what is known of it. A sentence that moved, was set otherwise or had its typing corrected is no change. A
 * fact that is new to us, or claims something else than before, is looked for anew: if the page does not have its excerpt,
 * that is a change from the excerpt, told once.
 */
export const compareTexts = (
  known: KnownText | null,
  page: PageText,
  claims: readonly WatchedClaim[],
): TextComparison => {
  const located = claims.map((claim) => locate(page, claim, known));
  const isUnlike =
    located.every(({ at, isLost }) => isLost || at.size === 0) && (known === null || !isSamePage(known, page));
  if (isUnlike || page.sentences.length === 0) return { kind: "unlike" };
  const old = new Set(known?.fingerprint);
  const coresBesides = (own: Located) =>
    new Set(
      located
        .filter((each) => each !== own)
        .flatMap(({ before, at }) => [
          ...(before ? coreOf(before).map(comparableText) : []),
          ...[...at].map((index) => page.sentences[index]?.words ?? ""),
        ]),
    );
  const changes = located.flatMap((each): PageChange[] => {
    const { claim, at, before, isLost } = each;
    const isKnown = known?.facts.some(({ fact, claim: hash }) => fact === claim.id && hash === hashWatchedClaim(claim));
    const now = contextAt(page, at)
      .map(({ text }) => text)
      .join(" ");
    if (before)
      return isLost || isSurroundingChanged(each, page, old, coresBesides(each))
        ? [{ fact: claim.id, before: textOnPage(before), now }]
        : [];
    if (isKnown || claim.excerpt === undefined || at.size > 0) return [];
    const alike = mostAlike(page, comparableText(claim.excerpt));
    const instead = alike === null ? "" : (page.sentences[alike]?.text ?? "");
    return [{ fact: claim.id, before: claim.excerpt, now: instead }];
  });
  const fingerprint = fingerprintOf(page);
  const facts = located.map(({ claim, at }) => ({
    fact: claim.id,
    claim: hashWatchedClaim(claim),
    sentences: contextAt(page, at),
  }));
  const isSame = known !== null && fingerprint.join() === known.fingerprint.join();
  const kind = changes.length > 0 ? "changed" : known === null ? "first" : isSame ? "same" : "elsewhere";
  return { kind, known: { fingerprint, facts }, changes };
};
