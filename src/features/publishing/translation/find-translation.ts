import { articlePathsOf } from "../../../content/article/article-files";
import { frontMatterEntry } from "../../../content/gate/front-matter/edit-front-matter";
import { readTranslation } from "../../../content/translation/read-translation";
import {
  anchorsIn,
  type KeyedSection,
  keySections,
  originalSections,
} from "../../../content/translation/text/key-sections";
import { type SplitArticle, splitArticle, splitHead } from "../../../content/translation/text/split-article";
import { sameWords } from "../../../content/translation/translate-facts";
import { listTurns } from "../../../data/draft/draft-texts";
import type { Person } from "../../../data/person/find-person";
import { listRevisionTexts } from "../../../data/revision/list-revision-texts";
import { articleSlugIn } from "../../../domain/article/article-slug";
import type { SentenceChange } from "../../../domain/article/changes/section-change";
import { lineDiff } from "../../../domain/draft/changes/line-diff";
import type { DraftHead } from "../../../domain/draft/forms/draft-form-page";
import { frontMatterFields } from "../../../domain/draft/forms/draft-forms";
import { shownValue } from "../../../domain/draft/forms/form-field";
import { draftedTexts, type PublicDraft } from "../../../domain/draft/public-draft";
import {
  type QuestionToTranslate,
  type TranslatedSection,
  type TranslatedText,
  translatedTextNames,
  type WaitingFact,
} from "../../../domain/draft/translation/draft-translation";
import { hasWords } from "../../../domain/draft/translation/has-words";
import { likelySentence } from "../../../domain/draft/translation/likely-sentence";
import { outdatedOriginal } from "../../../domain/draft/translation/outdated-original";
import { withoutMark } from "../../../domain/draft/translation/section-mark";
import type { Fact } from "../../../domain/fact/fact";
import { locateQuote } from "../../../domain/fact/locate-quote";
import { type Language, originalLanguage } from "../../../domain/language";
import { failure, type Result, success } from "../../../domain/result";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { compileDraft } from "../drafts/draft-content";
import { noSuchDraft } from "../drafts/draft-refused";
import { openDraft } from "../drafts/find-draft";
import { toHead } from "../drafts/forms/open-forms";
import { readUnchecked } from "../questions/find-question";

/**
 * `base`, `factsBase`, `originalBase`: the saves of the translation, of its facts and of the original that are shown; `file`,
 * `factsFile`: the paths of the first two. `broken`: the file that cannot be read as it stands. `exists`: there is a translation.
 */
type FoundTranslation = {
  head: DraftHead;
  language: Language;
  file: string;
  factsFile: string;
  base: number;
  factsBase: number;
  originalBase: number;
  /** A second person can be asked to read the draft. */
  maySubmit: boolean;
  exists: boolean;
  broken: string | null;
  texts: TranslatedText[];
  sections: TranslatedSection[];
  /** The save of the translation's questions that is shown, and the questions of the original. */
  questionsBase: number;
  questions: QuestionToTranslate[];
};

/** Older revisions than these are not compared: what was translated before them is taken to agree. */
const mostRevisions = 20;

const words = /^(?:title|summary|shortTitle|shortSummary):.*$/gm;

/** What of a section has to be translated: of what stands above all sections the texts of the front matter alone. */
const translatable = (parts: readonly KeyedSection[], key: string): string | null => {
  const text = parts.find((part) => part.key === key)?.text;
  if (text === undefined) return null;
  return key === "" ? (text.match(words) ?? []).join("\n") : withoutMark(text).trim();
};

/** The sections of an original by their anchors. */
const ownKeys = ({ parts }: SplitArticle): KeyedSection[] => parts.map((part) => ({ ...part, key: part.anchor }));

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

/** As many changes from one to the other within the draft are compared. */
const mostTurns = 20;

/** The texts of both articles as the draft had them, whenever it went from writing one to writing the other; the oldest first. */
const draftedPairs = (
  accepted: { original: string | undefined; translated: string | undefined },
  turns: readonly { isFirst: boolean; text: string | null }[],
) => {
  let pair = accepted;
  return turns.map(({ isFirst, text }) => {
    pair = { ...pair, [isFirst ? "original" : "translated"]: text ?? undefined };
    return pair;
  });
};

/** The texts of the front matter, those of lists only where the original or the translation has them. */
const textsOf = (original: string, translated: string | null): TranslatedText[] => {
  const valuesOf = (text: string): Record<string, unknown> => {
    const entry = frontMatterEntry("", text);
    return entry.ok ? entry.value.values : {};
  };
  const [from, to] = [valuesOf(original), valuesOf(translated ?? "")];
  return translatedTextNames.flatMap((name) => {
    const field = frontMatterFields.find((each) => each.name === name);
    if (field === undefined || (field.kind !== "line" && field.kind !== "text")) return [];
    const text = {
      name,
      most: field.most,
      original: shownValue(field, from[name]),
      translated: shownValue(field, to[name]),
    };
    return text.original === "" && text.translated === "" ? [] : [text];
  });
};

const isUntranslated = ({ name, original, translated }: TranslatedText): boolean =>
  (name === "title" || name === "summary") && (translated === "" || sameWords(original, translated));

type QuestionsFile = { path: string; text: string | null } | undefined;

const questionsIn = (original: QuestionsFile, translated: QuestionsFile): QuestionToTranslate[] => {
  const questionsOf = (file: QuestionsFile) =>
    (readUnchecked(file?.path ?? "", file?.text ?? "") ?? []).map(({ question: { id, form, stem } }) => {
      return { id: String(id), form: String(form), stem: typeof stem === "string" ? stem.trim() : "" };
    });
  const own = new Map(questionsOf(translated).map(({ id, stem }) => [id, stem]));
  return questionsOf(original).map(({ id, form, stem }) => {
    const now = own.get(id);
    return { id, form, original: stem, translated: now === undefined || now === stem ? null : now };
  });
};

/** The part of an article in which a section lies: itself, or the nearest above it that is one. */
const partWith = ({ parts, sections }: SplitArticle, anchor: string): string => {
  const until = sections.slice(0, sections.findIndex((section) => section.anchor === anchor) + 1);
  return until.findLast((section) => parts.some((part) => part.anchor === section.anchor))?.anchor ?? anchor;
};

const passagesIn = (article: SplitArticle, part: string | null): string[] =>
  article.sections.filter(({ anchor }) => partWith(article, anchor) === part).flatMap(({ passages }) => passages);

/** The facts that a part of the original states and that wait for the translator. `to`: the part of the translation. */
const waitingFacts = (
  original: { facts: readonly Fact[]; article: SplitArticle; part: string },
  translated: { file: string; text: string; article: SplitArticle; part: string; language: Language },
): WaitingFact[] => {
  const entries = readTranslation(translated.file, translated.text).facts.entries;
  const passages = passagesIn(translated.article, translated.part);
  const offered = (quote: string): string =>
    likelySentence(quote, passagesIn(original.article, original.part), passages, translated.language) ?? "";
  return original.facts.flatMap(({ id, quote, claim, section }): WaitingFact[] => {
    if (partWith(original.article, section) !== original.part) return [];
    const own = entries.find(({ value }) => value.id === id)?.value;
    const fact = { id, original: quote, originalClaim: sameWords(claim, quote) ? null : claim };
    if (own === undefined) return [{ ...fact, state: "missing", quote: offered(quote), claim: "" }];
    const stands = locateQuote(translated.article.sections, own.quote, own.section) !== undefined;
    const state = !sameWords(own.original, quote) ? "behind" : stands ? undefined : "unquoted";
    if (state === undefined) return [];
    const isOwnClaim = !sameWords(own.claim, own.quote);
    return [{ ...fact, state, quote: (stands ? "" : offered(quote)) || own.quote, claim: isOwnClaim ? own.claim : "" }];
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
    questionsBase: fileAt(paths.questions)?.save ?? 0,
    questions: questionsIn(fileAt(originalPaths.questions), fileAt(paths.questions)),
    ...{ factsBase: factsFile?.save ?? 0, originalBase: originalFile?.save ?? 0 },
    ...{ base: file?.save ?? 0, exists: typeof file?.text === "string", maySubmit: draft.acts.includes("submit") },
  };
  const broken = (path: string) => success({ ...shown, broken: path, texts: [], sections: [] });

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
  const facts = articles.find(({ slug }) => slug === draft.article)?.cited.flatMap((cited) => cited.facts) ?? [];
  const slug = articleSlugIn(language, draft.article);
  const past = pairTexts(
    await listRevisionTexts(client, draft.article, originalPaths.article, mostRevisions),
    await listRevisionTexts(client, slug, paths.article, mostRevisions),
  );
  const accepted = { original: originalFile?.accepted ?? undefined, translated: file?.accepted ?? undefined };
  const turns = await listTurns(client, draftId, [originalPaths.article, paths.article], mostTurns);
  const drafted = draftedPairs(accepted, turns.toReversed());
  const acceptedParts = { original: await split(accepted.original), translated: await split(accepted.translated) };
  const paired = originalSections(original, acceptedParts);
  const states: { original: KeyedSection[]; translated: KeyedSection[]; reviewed: string }[] = [];
  for (const pair of [...past, accepted, ...drafted]) {
    const [from, to] = [await split(pair.original), await split(pair.translated)];
    if (from === undefined || to === undefined) continue;
    states.push({
      original: ownKeys(from),
      translated: keySections(to, { anchors: anchorsIn(from) }),
      reviewed: to.reviewed,
    });
  }
  const keyed = translated ? keySections(translated, paired) : [];
  states.push({ original: ownKeys(original), translated: keyed, reviewed: translated?.reviewed ?? "" });

  const shownText = (parts: readonly KeyedSection[], key: string) => {
    const text = parts.find((part) => part.key === key)?.text ?? null;
    if (text === null) return null;
    return key === "" ? splitHead(text).intro : withoutMark(text);
  };
  const headingOf = (article: SplitArticle | undefined, anchor: string | null) =>
    article?.sections.find((section) => section.anchor === anchor)?.heading;
  const headTexts = textsOf(originalFile?.text ?? "", file?.text ?? null);
  const sections = anchorsIn(original).map((from): TranslatedSection => {
    const to = keyed.find(({ key }) => key === from)?.anchor ?? null;
    const [originalText, text] = [shownText(ownKeys(original), from), shownText(keyed, from)];
    const own =
      translated === undefined || to === null
        ? []
        : waitingFacts(
            { facts, article: original, part: from },
            { file: paths.facts, text: factsFile?.text ?? "", article: translated, part: to, language },
          );
    const past = outdatedOriginal(
      states.map((state) => ({
        original: translatable(state.original, from),
        translated: translatable(state.translated, from),
        reviewed: state.reviewed,
      })),
    );
    const isMissing =
      from === ""
        ? headTexts.some(isUntranslated) || (hasWords(originalText ?? "") && (text ?? "").trim() === "")
        : hasWords(originalText ?? "") && (text === null || text.trim() === originalText?.trim());
    const isBehind = past !== undefined || own.some(({ state }) => state === "behind");
    return {
      anchor: from,
      heading: headingOf(translated, to) ?? headingOf(original, from) ?? from,
      state: isMissing ? "missing" : isBehind ? "behind" : own.length > 0 ? "facts" : "same",
      original: originalText,
      translated: text,
      changes: isMissing || past === undefined ? [] : changedLines(past, translatable(ownKeys(original), from) ?? ""),
      facts: isMissing ? [] : own,
    };
  });
  const others = keyed.flatMap(({ key, anchor }): TranslatedSection[] => {
    if (!key.startsWith("+")) return [];
    const heading = headingOf(translated, anchor) ?? anchor;
    const text = shownText(keyed, key);
    return [{ anchor: key, heading, state: "extra", original: null, translated: text, changes: [], facts: [] }];
  });
  return success({ ...shown, broken: null, texts: headTexts, sections: [...sections, ...others] });
};
