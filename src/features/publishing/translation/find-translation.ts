import { articlePathsOf } from "../../../content/article/article-files";
import { readTranslation } from "../../../content/translation/read-translation";
import { type SplitArticle, splitArticle } from "../../../content/translation/text/split-article";
import { sameWords } from "../../../content/translation/translate-facts";
import type { Person } from "../../../data/person/find-person";
import { listRevisionTexts } from "../../../data/revision/list-revision-texts";
import { articleSlugIn } from "../../../domain/article/article-slug";
import type { SentenceChange } from "../../../domain/article/changes/section-change";
import { lineDiff } from "../../../domain/draft/changes/line-diff";
import type { DraftHead } from "../../../domain/draft/forms/draft-form-page";
import { draftedTexts, type PublicDraft } from "../../../domain/draft/public-draft";
import type { TranslatedSection, WaitingFact } from "../../../domain/draft/translation/draft-translation";
import { outdatedOriginal } from "../../../domain/draft/translation/outdated-original";
import { pairAnchors } from "../../../domain/draft/translation/pair-anchors";
import type { Fact } from "../../../domain/fact/fact";
import { locateQuote } from "../../../domain/fact/locate-quote";
import { type Language, originalLanguage } from "../../../domain/language";
import { failure, type Result, success } from "../../../domain/result";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { compileDraft } from "../drafts/draft-content";
import { noSuchDraft } from "../drafts/draft-refused";
import { openDraft } from "../drafts/find-draft";
import { toHead } from "../drafts/forms/open-forms";

/**
 * `base`, `factsBase`: the saves of the translation and of its facts that are shown; `file`, `factsFile`: their paths. `broken`: the file
 * that cannot be read as it stands. `exists`: there is a translation.
 */
type FoundTranslation = {
  head: DraftHead;
  language: Language;
  file: string;
  factsFile: string;
  base: number;
  factsBase: number;
  exists: boolean;
  broken: string | null;
  sections: TranslatedSection[];
};

/** Older revisions than these are not compared: what was translated before them is taken to agree. */
const mostRevisions = 20;

const words = /^(?:title|summary|shortTitle|shortSummary):.*$/gm;

/** What of a section has to be translated: of the front matter its texts alone. */
const translatable = (article: SplitArticle | undefined, anchor: string): string | null => {
  const text = article?.parts.find((part) => part.anchor === anchor)?.text;
  if (text === undefined) return null;
  return anchor === "" ? (text.match(words) ?? []).join("\n") : text.trim();
};

/** Lines that a text had before, each with the one that stands there now. */
const changedLines = (before: string, now: string): SentenceChange[] =>
  lineDiff(before, now).flatMap(({ lines }) => {
    const textsOf = (kind: "before" | "now") =>
      lines.filter((line) => line.kind === kind && line.text.trim() !== "").map(({ text }) => text);
    const [gone, come] = [textsOf("before"), textsOf("now")];
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
      return { before: gone[index] ?? null, now: come[index] ?? null };
    });
  });

type TextAt = { createdAt: Date; text: string };

/** The texts of both articles after each publication of either, the oldest first, as long as both are known. */
const pairTexts = (
  original: readonly TextAt[],
  translated: readonly TextAt[],
): { original: string; translated: string }[] => {
  const at = (texts: readonly TextAt[], time: number) =>
    texts.find(({ createdAt }) => createdAt.getTime() <= time)?.text;
  const times = new Set([...original, ...translated].map(({ createdAt }) => createdAt.getTime()));
  return [...times]
    .sort((one, other) => one - other)
    .flatMap((time) => {
      const pair = { original: at(original, time), translated: at(translated, time) };
      return pair.original === undefined || pair.translated === undefined
        ? []
        : [{ original: pair.original, translated: pair.translated }];
    });
};

/** The facts of the original that wait for the translator, with the section of the original that states each. */
const waitingFacts = (
  originals: readonly Fact[],
  { file, text }: { file: string; text: string },
  translated: SplitArticle | undefined,
): (WaitingFact & { section: string })[] => {
  const entries = readTranslation(file, text).facts.entries;
  return originals.flatMap(({ id, quote: original, section }): ReturnType<typeof waitingFacts> => {
    const own = entries.find(({ value }) => value.id === id)?.value;
    if (own === undefined) return [{ id, section, state: "missing", original, quote: "", claim: "" }];
    const stands = locateQuote(translated?.sections ?? [], own.quote, own.section) !== undefined;
    const state = !sameWords(own.original, original) ? "behind" : stands ? undefined : "unquoted";
    return state ? [{ id, section, state, original, quote: own.quote, claim: own.claim }] : [];
  });
};

/** An article of a draft beside its translation, section by section, with what the original has moved on from. */
export const findTranslation = async (
  person: Person,
  { draftId, language }: { draftId: string; language: Language },
  now: Date,
): Promise<Result<FoundTranslation, ProblemDetails<404>>> => {
  const open = await openDraft(person, draftId);
  if (!open.ok) return open;
  if (language === originalLanguage) return failure(noSuchDraft);
  const { draft, client } = open.value;
  const fileAt = (path: string): PublicDraft["files"][number] | undefined =>
    draft.files.find((file) => file.path === path);
  const originalPaths = articlePathsOf(draft.article);
  const paths = articlePathsOf(articleSlugIn(language, draft.article));
  const [originalFile, file, factsFile] = [originalPaths.article, paths.article, paths.facts].map(fileAt);
  const shown = {
    ...{ head: toHead(draft), language, file: paths.article, factsFile: paths.facts },
    factsBase: factsFile?.save ?? 0,
    ...{ base: file?.save ?? 0, exists: typeof file?.text === "string" },
  };
  const broken = (path: string) => success({ ...shown, broken: path, sections: [] });

  const read = new Map<string, Promise<SplitArticle | undefined>>();
  const split = (text: string | null | undefined): Promise<SplitArticle | undefined> => {
    if (typeof text !== "string") return Promise.resolve(undefined);
    const known = read.get(text) ?? splitArticle(text);
    read.set(text, known);
    return known;
  };
  const original = await split(originalFile?.text);
  const translated = await split(file?.text);
  if (original === undefined) return broken(originalPaths.article);
  if (translated === undefined && shown.exists) return broken(paths.article);

  const texts = draftedTexts(draft);
  const { articles } = await compileDraft(open.value, { article: draft.article, texts, now });
  const facts = waitingFacts(
    articles.find(({ slug }) => slug === draft.article)?.cited.flatMap((cited) => cited.facts) ?? [],
    { file: paths.facts, text: factsFile?.text ?? "" },
    translated,
  );
  const slug = articleSlugIn(language, draft.article);
  const past = pairTexts(
    await listRevisionTexts(client, draft.article, originalPaths.article, mostRevisions),
    await listRevisionTexts(client, slug, paths.article, mostRevisions),
  );
  const accepted = { original: originalFile?.accepted, translated: file?.accepted };
  const history = [];
  for (const pair of [...past, accepted])
    history.push({ original: await split(pair.original), translated: await split(pair.translated) });
  const states = [...history.filter((state) => state.original && state.translated), { original, translated }];

  const anchorsOf = (article: SplitArticle | undefined) => article?.parts.map(({ anchor }) => anchor) ?? [];
  const { pairs, extra } = pairAnchors(anchorsOf(original), anchorsOf(translated));
  const textOf = (article: SplitArticle | undefined, anchor: string | null) =>
    article?.parts.find((part) => part.anchor === anchor)?.text ?? null;
  const headingOf = (article: SplitArticle | undefined, anchor: string | null) =>
    article?.sections.find((section) => section.anchor === anchor)?.heading;
  const sections = pairs.map(({ original: from, translated: to }): TranslatedSection => {
    const own = facts.filter(({ section }) => section === from).map(({ section: _section, ...fact }) => fact);
    const past = outdatedOriginal(
      states.map((state) => ({
        original: translatable(state.original, from),
        translated: to === null ? null : translatable(state.translated, to),
        reviewed: state.translated?.reviewed ?? "",
      })),
    );
    const isBehind = past !== undefined || own.length > 0;
    return {
      anchor: to ?? from,
      heading: headingOf(translated, to) ?? headingOf(original, from) ?? from,
      state: to === null ? "missing" : isBehind ? "behind" : "same",
      original: textOf(original, from),
      translated: textOf(translated, to),
      changes: to === null || past === undefined ? [] : changedLines(past, translatable(original, from) ?? ""),
      facts: to === null ? [] : own,
    };
  });
  const others = extra.map((anchor): TranslatedSection => {
    const heading = headingOf(translated, anchor) ?? anchor;
    const text = textOf(translated, anchor);
    return { anchor, heading, state: "extra", original: null, translated: text, changes: [], facts: [] };
  });
  return success({ ...shown, broken: null, sections: [...sections, ...others] });
};
