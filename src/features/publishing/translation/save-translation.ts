import { randomUUID } from "node:crypto";
import { articlePathsOf } from "../../../content/article/article-files";
import { editFrontMatter, frontMatterEntry } from "../../../content/gate/front-matter/edit-front-matter";
import { readTranslation } from "../../../content/translation/read-translation";
import {
  putSections,
  type SourceSection,
  type SplitArticle,
  splitArticle,
  splitHead,
} from "../../../content/translation/text/split-article";
import { sameWords } from "../../../content/translation/translate-facts";
import { editYaml } from "../../../content/yaml/edit/edit-yaml";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { frontMatterFields } from "../../../domain/draft/forms/draft-forms";
import { changedFields, type FormValues } from "../../../domain/draft/forms/form-field";
import { translatedTextNames } from "../../../domain/draft/translation/draft-translation";
import { hasWords } from "../../../domain/draft/translation/has-words";
import { pairAnchors } from "../../../domain/draft/translation/pair-anchors";
import { isSameSection, keepFrame } from "../../../domain/draft/translation/section-frame";
import { locateQuote } from "../../../domain/fact/locate-quote";
import { type Language, originalLanguage } from "../../../domain/language";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "../drafts/draft-refused";
import { type SavedForm, saveFromForm, shownText } from "../drafts/save-from-form";

/** A fact as its fields were sent. `offered`: the sentence that the page had put in; `section`: of the translation. */
type TypedFact = { id: string; section: string; original: string; offered: string; quote: string; claim: string };

/**
 * What the form of a translation sends: all that stands in it. `base`, `factsBase`, `originalBase`: the saves that its page showed.
 * `confirmed`: the section whose offered sentences are right as they stand. `isAutomatic`: it was sent while somebody writes.
 */
export type TranslationChange = {
  language: Language;
  base: number;
  factsBase: number;
  originalBase: number;
  seat: string;
  texts: FormValues;
  sections: readonly SourceSection[];
  facts: readonly TypedFact[];
  confirmed: string | null;
  isAutomatic: boolean;
};

export const notReadable = problemDetails(
  409,
  "not-readable",
  "The text has a mistake for which its sections cannot be told apart. Go back: what you wrote is still there. Correct the text in the editor first.",
);

const unclosed = problemDetails(
  422,
  "unclosed",
  "As it stands, the text has a mistake for which its sections cannot be told apart. It is not saved before that is corrected, or the button pressed.",
);

const notByForm = problemDetails(
  409,
  "not-by-form",
  "The file of facts is written in a way that this form cannot change. Go back: what you wrote is still there. Put it into the file itself.",
);

/** The text of the translation with what was typed; undefined where its front matter cannot be edited. */
const articleWith = (
  shown: string,
  original: SplitArticle,
  own: SplitArticle,
  { texts, sections }: TranslationChange,
): string | undefined => {
  const textOf = ({ parts }: SplitArticle, anchor: string) => parts.find((part) => part.anchor === anchor)?.text;
  const anchors = ({ parts }: SplitArticle) => parts.map(({ anchor }) => anchor);
  const { pairs } = pairAnchors(anchors(original), anchors(own));
  const changed = sections.flatMap((section): SourceSection[] => {
    const before = textOf(own, section.anchor);
    if (section.anchor === "") {
      const { frontMatter, intro } = splitHead(before ?? "");
      const isSame = intro.trim() === section.text.trim();
      return isSame ? [] : [{ anchor: "", text: `${frontMatter}\n${section.text.trim()}` }];
    }
    // What nobody has translated is shown as the original has it.
    const start = before ?? textOf(original, section.anchor) ?? "";
    if (isSameSection(start, section.text)) return [];
    return [{ ...section, text: keepFrame(start, section.text) }];
  });
  const wordless = pairs.flatMap(({ original: anchor, translated }) => {
    const text = textOf(original, anchor) ?? "";
    return translated !== null || hasWords(text) ? [] : [{ anchor, text }];
  });
  const order = pairs.map(({ original: from, translated }) => translated ?? from);
  const put = changed.length === 0 ? shown : putSections(own.parts, [...changed, ...wordless], order);
  const entry = frontMatterEntry("", put);
  if (!entry.ok) return undefined;
  const fields = frontMatterFields.filter(({ name }) => translatedTextNames.some((each) => each === name));
  const edits = changedFields(fields, entry.value.values, texts);
  return editFrontMatter(
    put,
    edits.map(({ name, value, after }) => ({ path: [name], value, after })),
  );
};

/** The file of facts with those that somebody wrote or confirmed; undefined where it cannot be edited. */
const factsWith = (
  path: string,
  shown: string,
  article: SplitArticle | undefined,
  { facts, confirmed }: TranslationChange,
): string | undefined => {
  const { entries } = readTranslation(path, shown).facts;
  const sectionWith = ({ quote, section }: TypedFact): string => {
    const found = (article?.sections ?? []).filter(({ anchor }) => locateQuote(article?.sections ?? [], quote, anchor));
    return (found.find(({ anchor }) => anchor === section) ?? found[0])?.anchor ?? section;
  };
  const names = ["section", "quote", "claim", "original"] as const;
  const edits = facts.flatMap((fact) => {
    const before = entries.find(({ value }) => value.id === fact.id)?.value;
    const ownClaim = before && !sameWords(before.claim, before.quote) ? before.claim : "";
    const isTyped = fact.quote !== fact.offered || fact.claim !== ownClaim;
    if (fact.quote === "" || !(isTyped || confirmed === fact.section)) return [];
    // A sentence that says by itself what is so is its own claim.
    const value = { ...fact, section: sectionWith(fact), claim: fact.claim === "" ? fact.quote : fact.claim };
    return names
      .map((name, index) => ({
        path: ["facts", fact.id, name],
        value: value[name],
        after: names.slice(0, index),
        name,
      }))
      .filter(({ name, value: now }) => before?.[name] !== now);
  });
  return editYaml(shown, edits);
};

/**
 * Writes what was typed of a translation into a draft, as saves of its text and of its facts. What its page showed and nobody
 * changed is not written, so that what somebody else saved meanwhile stays.
 */
export const saveTranslation = async ({
  input,
  ...call
}: RequestContext<TranslationChange, "id", Person>): Promise<
  Result<SavedForm, ProblemDetails<403 | 404 | 409 | 422>>
> => {
  const { client } = await currentDatabase();
  const { language, seat } = input;
  const draft = await data.findDraft(client, call.person, call.params.id);
  if (!draft || language === originalLanguage) return failure(noSuchDraft);
  const paths = articlePathsOf(articleSlugIn(language, draft.article));
  const shownAt = async (path: string, base: number) => (await shownText(client, draft.id, path, base)) ?? "";
  const original = await splitArticle(await shownAt(articlePathsOf(draft.article).article, input.originalBase));
  const shown = await shownAt(paths.article, input.base);
  const own = await splitArticle(shown);
  if (original === undefined || own === undefined) return failure(notReadable);
  const text = articleWith(shown, original, own, input);
  if (text === undefined) return failure(notReadable);
  const article = await splitArticle(text);
  if (article === undefined && input.isAutomatic) return failure(unclosed);
  const shownFacts = await shownAt(paths.facts, input.factsBase);
  const facts = factsWith(paths.facts, shownFacts, article, input);
  if (facts === undefined) return failure(notByForm);

  let outcome: SavedForm = { done: "saved", conflicts: 0 };
  for (const { path, base, before, now } of [
    { path: paths.article, base: input.base, before: shown, now: text },
    { path: paths.facts, base: input.factsBase, before: shownFacts, now: facts },
  ]) {
    if (now === before) continue;
    const saved = await saveFromForm({ ...call, input: { id: randomUUID(), seat, path, base, text: now } });
    if (!saved.ok) return saved;
    if (saved.value.done !== "saved") outcome = saved.value;
  }
  return success(outcome);
};
