import { canonicalJson } from "../../canonical-json";
import type { Source } from "../../fact/source";
import type { Revision } from "./revision";
import type { SourceChange } from "./section-change";

const citedPage = ({ title, publisher, url, stated }: Source) => ({ title, publisher, url, stated });

/** Reading the same page again is no change, and neither is what our list calls it or its publisher. */
const isSamePage = (one: Source, other: Source): boolean => one.url === other.url && one.stated === other.stated;

const sourcesBy = ({ sources }: Revision) => new Map(sources.map((source) => [source.id, source]));

/** The facts that rest on another page than before, by the section of the later revision that states them. */
export const sourceChanges = (before: Revision, now: Revision): Map<string, SourceChange[]> => {
  const [oldSources, sources] = [sourcesBy(before), sourcesBy(now)];
  const oldFacts = new Map(before.facts.map((fact) => [fact.id, fact]));
  const changes = new Map<string, Map<string, SourceChange>>();
  for (const { id, source, section, quote } of now.facts) {
    const [old, next] = [oldSources.get(oldFacts.get(id)?.source ?? ""), sources.get(source)];
    if (!old || !next || isSamePage(old, next)) continue;
    const pages = { before: citedPage(old), now: citedPage(next) };
    const inSection = changes.get(section) ?? new Map<string, SourceChange>();
    changes.set(section, inSection);
    const key = canonicalJson(pages);
    const change = inSection.get(key) ?? { sentences: [], ...pages };
    inSection.set(key, change);
    if (!change.sentences.includes(quote)) change.sentences.push(quote);
  }
  return new Map([...changes].map(([section, inSection]) => [section, [...inSection.values()]]));
};
