import { articlePathsOf } from "../../../content/article/article-files";
import { readTranslation } from "../../../content/translation/read-translation";
import { keySections, translatable } from "../../../content/translation/text/key-sections";
import { type SplitArticle, splitHead } from "../../../content/translation/text/split-article";
import type { Person } from "../../../data/person/find-person";
import { articleSlugIn } from "../../../domain/article/article-slug";
import type { SentenceChange } from "../../../domain/article/changes/section-change";
import { lineDiff } from "../../../domain/draft/changes/line-diff";
import type { DraftHead } from "../../../domain/draft/forms/draft-form-page";
import { draftedTexts, type PublicDraft } from "../../../domain/draft/public-draft";
import type {
  QuestionToTranslate,
  TranslatedSection,
  TranslatedText,
} from "../../../domain/draft/translation/draft-translation";
import { hasWords } from "../../../domain/draft/translation/has-words";
import { outdatedOriginal } from "../../../domain/draft/translation/outdated-original";
import { withoutMark } from "../../../domain/draft/translation/section-mark";
import { statesOf } from "../../../domain/draft/translation/translation-history";
import { type Language, originalLanguage } from "../../../domain/language";
import { failure, type Result, success } from "../../../domain/result";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { compileDraft } from "../drafts/draft-content";
import { noSuchDraft } from "../drafts/draft-refused";
import { openDraft } from "../drafts/find-draft";
import { toHead } from "../drafts/forms/open-forms";
import { readUnchecked } from "../questions/find-question";
import { headTexts, isUntranslated } from "./head-texts";
import { readHistory } from "./read-history";
import { waitingFacts } from "./waiting-facts";

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

type QuestionsFile = { path: string; text: string | null } | undefined;

const questionsIn = (original: QuestionsFile, translated: QuestionsFile): QuestionToTranslate[] => {
  const questionsOf = (file: QuestionsFile) =>
    (readUnchecked(file?.path ?? "", file?.text ?? "") ?? []).map(({ question: { id, stem } }) => {
      return { id: String(id), stem: typeof stem === "string" ? stem.trim() : "" };
    });
  const own = new Map(questionsOf(translated).map(({ id, stem }) => [id, stem]));
  return questionsOf(original).map(({ id, stem }) => {
    const now = own.get(id);
    return { id, original: stem, translated: now === undefined || now === stem ? null : now };
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

  const textAt = (at: typeof file) => ({ text: at?.text ?? null, save: at?.save ?? 0, accepted: at?.accepted ?? null });
  const about = { id: draftId, article: draft.article, language };
  const read = await readHistory(client, about, { original: textAt(originalFile), translated: textAt(file) });
  const { original, translated, history } = read;
  if (original === undefined) return broken(originalPaths.article);
  if (translated === undefined && shown.exists) return broken(paths.article);

  const texts = draftedTexts(draft);
  const { articles } = await compileDraft(open.value, { article: draft.article, texts, now });
  const facts = articles.find(({ slug }) => slug === draft.article)?.cited.flatMap((cited) => cited.facts) ?? [];
  const keyed = translated ? keySections(translated, history) : [];

  const { entries } = readTranslation(paths.facts, factsFile?.text ?? "").facts;

  const shownText = (key: string, text: string): string => (key === "" ? splitHead(text).intro : withoutMark(text));
  const headingOf = (article: SplitArticle | undefined, anchor: string | null) =>
    article?.sections.find((section) => section.anchor === anchor)?.heading;
  const inHead = headTexts(originalFile?.text ?? "", file?.text ?? null);
  const sections = original.parts.map(({ anchor: from, text: part }): TranslatedSection => {
    const stretch = keyed.find(({ key }) => key === from);
    const to = stretch?.anchor ?? null;
    const originalText = shownText(from, part);
    const text = stretch === undefined ? null : shownText(from, stretch.text);
    const own =
      translated === undefined || to === null
        ? []
        : waitingFacts({ facts, article: original, part: from }, { entries, article: translated, part: to, language });
    const past = outdatedOriginal(statesOf(history, from));
    const isMissing =
      from === ""
        ? inHead.some(isUntranslated) || (hasWords(originalText) && (text ?? "").trim() === "")
        : hasWords(originalText) && (text === null || text.trim() === originalText.trim());
    const isBehind = past !== undefined || own.some(({ state }) => state === "behind");
    return {
      anchor: from,
      heading: headingOf(translated, to) ?? headingOf(original, from) ?? from,
      state: isMissing ? "missing" : isBehind ? "behind" : own.length > 0 ? "facts" : "same",
      original: originalText,
      translated: text,
      changes: isMissing || past === undefined ? [] : changedLines(past, translatable({ anchor: from, text: part })),
      facts: isMissing ? [] : own,
    };
  });
  const others = keyed.flatMap(({ key, anchor, text: stretch }): TranslatedSection[] => {
    if (!key.startsWith("+")) return [];
    const heading = headingOf(translated, anchor) ?? anchor;
    const text = shownText(key, stretch);
    return [{ anchor: key, heading, state: "extra", original: null, translated: text, changes: [], facts: [] }];
  });
  return success({ ...shown, broken: null, texts: inHead, sections: [...sections, ...others] });
};
