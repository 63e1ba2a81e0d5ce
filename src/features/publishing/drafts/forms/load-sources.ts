import { articlePathsOf } from "../../../../content/article/article-files";
import { isSharedFile } from "../../../../content/facts/fact-entries";
import { textIn } from "../../../../content/yaml/file-entry";
import { listAcceptedArticles } from "../../../../data/article/list-accepted-articles";
import type { ListedSource, SourceForm, UnreadableFile } from "../../../../domain/draft/forms/draft-form-page";
import { sourceFields } from "../../../../domain/draft/forms/draft-forms";
import { utcDay } from "../../../../domain/utc-day";
import { articleFacts, readFactEntries } from "./article-facts";
import { fillForm, type OpenForms, toUnreadable } from "./open-forms";

/** `source`: the one that is open; null: none. */
export type SourcePage = { sources: ListedSource[]; source: SourceForm | null };

/** A new source as its form begins: read today, on the page itself. */
const blank = (now: Date): SourceForm => ({
  id: null,
  isShared: false,
  values: { checked: utcDay(now), copy: "live" },
  diagnostics: [],
  uses: { facts: [], articles: [] },
});

/**
 * The sources of the draft's article: its own, and the shared ones that its facts rest on. `open`: the id of one, empty for a
 * new one. Undefined where there is none of this id.
 */
export const loadSources = async (
  { head, texts, diagnostics, client }: OpenForms,
  open: string | undefined,
  now: Date,
): Promise<SourcePage | UnreadableFile | undefined> => {
  const entries = readFactEntries(texts, head.article);
  if (entries.diagnostics.length > 0) return toUnreadable(entries.diagnostics);
  const facts = articleFacts(entries, head.article);
  const own = articlePathsOf(head.article).facts;
  const restingOn = (id: string) => facts.filter(({ claim }) => claim.values.source === id);
  const sources = entries.sources.flatMap((entry) => {
    const count = restingOn(entry.id).length;
    if (entry.file !== own && count === 0) return [];
    return [
      {
        id: entry.id,
        title: textIn(entry, "title"),
        publisher: textIn(entry, "publisher"),
        checked: textIn(entry, "checked"),
        isShared: isSharedFile(entry.file),
        facts: count,
      },
    ];
  });
  if (open === undefined) return { sources, source: null };
  if (open === "") return { sources, source: blank(now) };
  const entry = entries.sources.find(({ id }) => id === open);
  if (!entry) return undefined;
  const claims = new Set(entries.claims.flatMap(({ id, values }) => (values.source === open ? [id] : [])));
  const accepted = await listAcceptedArticles(client);
  return {
    sources,
    source: {
      ...fillForm([{ entry, fields: sourceFields }], diagnostics),
      id: open,
      isShared: isSharedFile(entry.file),
      uses: {
        facts: restingOn(open).map(({ id, quote }) => ({ id, text: textIn(quote, "quote") })),
        articles: accepted.flatMap(({ slug, title, facts: stated, withdrawn }) =>
          slug !== head.article && !withdrawn && stated.some((id) => claims.has(id)) ? [{ slug, title }] : [],
        ),
      },
    },
  };
};
