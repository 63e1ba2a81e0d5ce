import { randomUUID } from "node:crypto";
import { articlePathsOf } from "../../../content/article/article-files";
import { editFrontMatter, frontMatterEntry } from "../../../content/gate/front-matter/edit-front-matter";
import { readTranslation } from "../../../content/translation/read-translation";
import {
  anchorsIn,
  keySections,
  type OriginalSections,
  originalSections,
} from "../../../content/translation/text/key-sections";
import { mergeTranslations } from "../../../content/translation/text/merge-translations";
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
import { isSameSection, keepFrame } from "../../../domain/draft/translation/section-frame";
import { markOf, withMark, withoutMark } from "../../../domain/draft/translation/section-mark";
import { locateQuote } from "../../../domain/fact/locate-quote";
import { type Language, originalLanguage } from "../../../domain/language";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { contentFolder } from "../content-folder";
import { noSuchDraft } from "../drafts/draft-refused";
import { type MergeVersions, type SavedForm, saveFromForm, shownText } from "../drafts/save-from-form";
import { readAcceptedText } from "../files/read-accepted-files";

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
const articleWith = (
  shown: string,
  original: SplitArticle,
  own: SplitArticle,
  { texts, sections }: TranslationChange,
  paired: OriginalSections,
): string | undefined => {
  const keyed = keySections(own, paired);
  const ownText = (key: string) => keyed.find((part) => part.key === key)?.text;
  const changed = sections.flatMap(({ anchor: key, text: typed }) => {
    const before = ownText(key);
    if (key === "") {
      const { frontMatter, intro } = splitHead(before ?? "");
      return intro.trim() === typed.trim() ? [] : [{ key, text: `${frontMatter}\n${typed.trim()}` }];
    }
    // What nobody has translated is shown as the original has it.
    const start = before ?? original.parts.find(({ anchor }) => anchor === key)?.text ?? "";
    const from = before === undefined ? key : markOf(before);
    if (isSameSection(withoutMark(start), typed)) return [];
    const text = keepFrame(withoutMark(start), typed);
    return [{ key, text: text === "" || from === undefined ? text : withMark(text, from) }];
  });
  const wordless = original.parts.flatMap(({ anchor: key, text }) =>
    ownText(key) !== undefined || hasWords(text) ? [] : [{ key, text }],
  );
  const put = changed.length === 0 ? shown : putSections(keyed, [...changed, ...wordless], anchorsIn(original));
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
  paired: OriginalSections,
): string | undefined => {
  const { entries } = readTranslation(path, shown).facts;
  const { sections = [] } = article ?? {};
  const anchorsWith = (quote: string): string[] =>
    sections.flatMap(({ anchor }) => (locateQuote(sections, quote, anchor) ? [anchor] : []));
  const ownAnchors = new Map(article && keySections(article, paired).map(({ key, anchor }) => [key, anchor]));
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
  const shownAt = async (path: string, base: number) => (await shownText(client, draft.id, path, base)) ?? "";
  const originalPath = articlePathsOf(draft.article).article;
  const original = await splitArticle(await shownAt(originalPath, input.originalBase));
  const shown = await shownAt(paths.article, input.base);
  const own = await splitArticle(shown);
  if (original === undefined || own === undefined) return failure(notReadable);
  const acceptedAt = async (path: string) =>
    splitArticle((await readAcceptedText(client, contentFolder(), path)) ?? "");
  const accepted = { original: await acceptedAt(originalPath), translated: await acceptedAt(paths.article) };
  const paired = originalSections(original, accepted);
  const text = articleWith(shown, original, own, input, paired);
  if (text === undefined) return failure(notReadable);
  const article = await splitArticle(text);
  if (article === undefined && input.isAutomatic) return failure(unclosed);
  const shownFacts = await shownAt(paths.facts, input.factsBase);
  const facts = factsWith(paths.facts, shownFacts, article, input, paired);
  if (facts === undefined) return failure(notByForm);

  const merge: MergeVersions = (...versions) => mergeTranslations(versions, paired);
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
