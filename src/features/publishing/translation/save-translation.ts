import { randomUUID } from "node:crypto";
import { articlePathsOf } from "../../../content/article/article-files";
import { editFrontMatter, frontMatterEntry } from "../../../content/gate/front-matter/edit-front-matter";
import { readTranslation } from "../../../content/translation/read-translation";
import { keyNext, type PairedOriginal } from "../../../content/translation/text/key-sections";
import { mergeTranslations } from "../../../content/translation/text/merge-translations";
import { putTyped, typedSections } from "../../../content/translation/text/put-typed";
import type { SourceSection, SplitArticle } from "../../../content/translation/text/split-article";
import { sameWords } from "../../../content/translation/translate-facts";
import { editYaml } from "../../../content/yaml/edit/edit-yaml";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { frontMatterFields } from "../../../domain/draft/forms/draft-forms";
import { changedFields, type FormValues } from "../../../domain/draft/forms/form-field";
import { translatedTextNames } from "../../../domain/draft/translation/draft-translation";
import { locateQuote } from "../../../domain/fact/locate-quote";
import { type Language, originalLanguage } from "../../../domain/language";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "../drafts/draft-refused";
import { type MergeVersions, type SavedForm, saveFromForm, shownText } from "../drafts/save-from-form";
import { seenText } from "../files/seen-text";
import { readHistory } from "./read-history";
import { splitOnce } from "./split-cache";

/** A fact as its fields were sent. `offered`: the sentence that the page had put in; `section`: of the original. */
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
const articleWith = async (
  shown: string,
  own: SplitArticle,
  { texts, sections }: TranslationChange,
  paired: PairedOriginal,
): Promise<string | undefined> => {
  const typed = typedSections(own, paired, sections);
  const put = typed.length === 0 ? shown : await putTyped(own, paired, typed, splitOnce);
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
  paired: PairedOriginal,
): string | undefined => {
  const { entries } = readTranslation(path, shown).facts;
  const { sections = [] } = article ?? {};
  const anchorsWith = (quote: string): string[] =>
    sections.flatMap(({ anchor }) => (locateQuote(sections, quote, anchor) ? [anchor] : []));
  const ownAnchors = new Map(article && keyNext(article, paired).map(({ key, anchor }) => [key, anchor]));
  const sectionWith = ({ quote, section }: TypedFact): string => {
    const [own, found] = [ownAnchors.get(section) ?? section, anchorsWith(quote)];
    return found.find((anchor) => anchor === own) ?? found[0] ?? own;
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
  // A section that comes in front of another gives that one another number.
  const typed = new Set(edits.map(({ path: [, id] }) => id));
  const moved = entries.flatMap(({ value: { id, quote, section } }) => {
    const [found, ...further] = anchorsWith(quote);
    const isMoved = found !== undefined && further.length === 0 && found !== section && !typed.has(id);
    return isMoved ? [{ path: ["facts", id, "section"], value: found }] : [];
  });
  return editYaml(shown, [...edits, ...moved]);
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
  const originalPath = articlePathsOf(draft.article).article;
  const textAt = async (path: string, save: number) => {
    const accepted = await seenText(client, { path, seat });
    const text = save === 0 ? accepted : await shownText(client, draft.id, { path, base: save, seat });
    return { text, save, accepted };
  };
  const from = await textAt(originalPath, input.originalBase);
  const to = await textAt(paths.article, input.base);
  const about = { id: draft.id, article: draft.article, language };
  const { original, translated, history } = await readHistory(client, about, { original: from, translated: to });
  if (original === undefined || translated === undefined) return failure(notReadable);
  const paired: PairedOriginal = { article: original, history };
  const shown = to.text ?? "";
  const text = await articleWith(shown, translated, input, paired);
  if (text === undefined) return failure(notReadable);
  const article = await splitOnce(text);
  if (article === undefined && input.isAutomatic) return failure(unclosed);
  const shownFacts = (await shownText(client, draft.id, { path: paths.facts, base: input.factsBase, seat })) ?? "";
  const facts = factsWith(paths.facts, shownFacts, article, input, paired);
  if (facts === undefined) return failure(notByForm);

  const merge: MergeVersions = (...versions) => mergeTranslations(versions, paired, splitOnce);
  let outcome: SavedForm = { done: "saved", conflicts: 0 };
  for (const { path, base, before, now } of [
    { path: paths.article, base: input.base, before: shown, now: text },
    { path: paths.facts, base: input.factsBase, before: shownFacts, now: facts },
  ]) {
    if (now === before) continue;
    const save = { id: randomUUID(), seat, path, base, text: now };
    const saved = await saveFromForm({ ...call, input: save }, path === paths.article ? merge : undefined);
    if (!saved.ok) return saved;
    if (saved.value.done !== "saved") outcome = saved.value;
  }
  return success(outcome);
};
