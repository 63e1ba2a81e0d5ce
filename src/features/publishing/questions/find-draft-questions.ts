import { articlePathsOf } from "../../../content/article/article-files";
import { gate } from "../../../content/gate/gate";
import type { Person } from "../../../data/person/find-person";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { draftedTexts, type PublicDraft } from "../../../domain/draft/public-draft";
import type { DraftQuestions } from "../../../domain/draft/questions/draft-questions";
import { type Language, languages } from "../../../domain/language";
import { failure, type Result, success } from "../../../domain/result";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { compileDraft } from "../drafts/draft-content";
import { noSuchDraft } from "../drafts/draft-refused";
import { type OpenDraft, openDraft } from "../drafts/find-draft";
import { listQuestions } from "./list-questions";

/** `file`: of the questions; `spoken`: the languages that the draft has an article in. `questions`: null where it has none in this one. */
type FoundQuestions = {
  draft: PublicDraft;
  language: Language;
  spoken: Language[];
  file: PublicDraft["files"][number];
  questions: DraftQuestions | null;
};

/** The questions of the article of an open draft; `edit`: as if its file of questions were another. */
export const questionsOf = async (
  { draft, ...content }: OpenDraft,
  { language, edit = (text) => text }: { language: Language; edit?: (text: string) => string },
  now: Date,
): Promise<Result<FoundQuestions, ProblemDetails<404>>> => {
  const paths = articlePathsOf(articleSlugIn(language, draft.article));
  const fileAt = (path: string) => draft.files.find((file) => file.path === path);
  const file = fileAt(paths.questions);
  if (file === undefined) return failure(noSuchDraft);
  const questionsText = edit(file.text ?? "");
  const texts = new Map(draftedTexts(draft));
  if (questionsText !== (file.text ?? "")) texts.set(paths.questions, questionsText);
  const { articles } = await compileDraft(content, { article: draft.article, texts, now });
  const slugIn = (each: Language) => articleSlugIn(each, draft.article);
  const article = articles.find(({ slug }) => slug === slugIn(language));
  const text = fileAt(paths.article)?.text ?? null;
  const gated = text === null ? undefined : await gate(text);
  return success({
    ...{ draft, language, file },
    spoken: languages.filter((each) => articles.some(({ slug }) => slug === slugIn(each))),
    questions:
      article === undefined
        ? null
        : listQuestions({
            article,
            sections: gated?.ok ? gated.value.sections : [],
            file: paths.questions,
            text: questionsText,
          }),
  });
};

/** The questions of a draft's article as it stands in the draft, in one language. */
export const findDraftQuestions = async (
  person: Person,
  { draftId, language }: { draftId: string; language: Language },
  now: Date,
): Promise<Result<FoundQuestions, ProblemDetails<404>>> => {
  const open = await openDraft(person, draftId);
  return open.ok ? questionsOf(open.value, { language }, now) : open;
};
