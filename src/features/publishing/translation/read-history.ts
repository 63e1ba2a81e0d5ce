import { basename } from "node:path";
import { articlePathsOf } from "../../../content/article/article-files";
import { toVersion } from "../../../content/translation/text/key-sections";
import type { SplitArticle } from "../../../content/translation/text/split-article";
import type { Database } from "../../../data/database/database";
import { listTurns } from "../../../data/draft/draft-texts";
import { listRevisionTexts } from "../../../data/revision/list-revision-texts";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { textHistory } from "../../../domain/draft/translation/text-history";
import { addVersion, noHistory, type TranslationHistory } from "../../../domain/draft/translation/translation-history";
import { groupBy } from "../../../domain/group-by";
import type { Language } from "../../../domain/language";
import { splitOnce } from "./split-cache";

/** A text as a page shows it. `save`: of the draft; 0 where it is the `accepted` one. */
type ShownText = { text: string | null; save: number; accepted: string | null };

/** Older revisions than these are not compared: what was translated before them is taken to agree. */
const mostRevisions = 50;

/** As many versions are read by the gate, some milliseconds each. */
const mostVersions = 200;

/** Of every save of a draft that is published. */
const everySave = 2 ** 31 - 1;

const nothing: SplitArticle = { parts: [], sections: [], reviewed: "" };

/** An article and its translation as a page shows them, cut into sections; undefined where the gate refuses it, or there is none. */
type ReadHistory = {
  original: SplitArticle | undefined;
  translated: SplitArticle | undefined;
  /** Which section is which over all that is known of both, of which the texts that are shown are the newest. */
  history: TranslationHistory;
};

/**
 * Reads what is known of an article and its translation up to the texts that a page of the draft shows. The page and the save of
 * what was typed into it both ask here, so that a text is stored with the section beside which it was written.
 */
export const readHistory = async (
  client: Database["client"],
  { id, article, language }: { id: string; article: string; language: Language },
  shown: { original: ShownText; translated: ShownText },
): Promise<ReadHistory> => {
  const slug = articleSlugIn(language, article);
  const [from, to] = [articlePathsOf(article).article, articlePathsOf(slug).article];
  const revisions = {
    original: await listRevisionTexts(client, article, basename(from), mostRevisions),
    translated: await listRevisionTexts(client, slug, basename(to), mostRevisions),
  };
  const published = new Set(revisions.translated.flatMap(({ draftId }) => draftId ?? []));
  const both = revisions.original.flatMap(({ draftId }) =>
    draftId !== null && published.has(draftId) ? [draftId] : [],
  );
  const turns = await listTurns(client, both, [
    { path: from, until: everySave },
    { path: to, until: everySave },
  ]);
  const drafted = await listTurns(
    client,
    [id],
    [
      { path: from, until: shown.original.save },
      { path: to, until: shown.translated.save },
    ],
  );
  const accepted = {
    original: shown.original.accepted ?? undefined,
    translated: shown.translated.accepted ?? undefined,
  };
  const texts = textHistory(
    revisions,
    groupBy(turns, ({ draftId }) => draftId),
    { accepted, drafted },
  );

  const split = async (text: string | null): Promise<SplitArticle | undefined> =>
    text === null ? undefined : splitOnce(text);
  let history = noHistory;
  for (const text of texts.slice(-mostVersions)) {
    const [before, after] = [await split(text.original), await split(text.translated)];
    if (before && after) history = addVersion(history, toVersion(before, after));
  }
  const [original, translated] = [await split(shown.original.text), await split(shown.translated.text)];
  const newest = addVersion(history, toVersion(original ?? nothing, translated ?? nothing));
  return { original, translated, history: newest };
};
