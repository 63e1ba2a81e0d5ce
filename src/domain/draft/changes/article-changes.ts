import type { Article } from "../../article/article";
import { changesBetween } from "../../article/changes/changes-between";
import type { SectionChange } from "../../article/changes/section-change";
import { changedFacts, type FactState } from "../../fact/changed-facts";
import { cellsOn, type NamedCell } from "./cells-on";
import { type CriticalChange, criticalChanges } from "./critical-changes";
import { type NewComponent, newComponents, newHosts } from "./new-parts";

/** An article without its items. */
type Content = Omit<Article, "items">;

/** A fact that changed, and the cells that rest on it. `section`: where the article quotes it; null: no longer. */
type ChangedFact = {
  fact: string;
  before: FactState | null;
  now: FactState | null;
  section: string | null;
  cells: NamedCell[];
};

/** What a second person has to judge in an article. `critical` is empty for a new one, in which everything is new. */
export type ArticleChanges = {
  sections: SectionChange[];
  critical: CriticalChange[];
  hosts: string[];
  components: NewComponent[];
  facts: ChangedFact[];
};

const stateOf = (state: FactState | null): FactState | null => {
  if (state === null) return null;
  const { claim, quote, source } = state;
  return { claim, quote, source };
};

const nothing = { title: "", summary: "", sections: [], facts: [], sources: [] };

/** What an article says differently than it did. `before`: null where it is new. */
export const articleChanges = (before: Content | null, now: Content): ArticleChanges => {
  const old = before ?? { ...now, ...nothing };
  const sections = changesBetween(old, now);
  return {
    sections,
    critical: before ? criticalChanges(sections, now.language) : [],
    hosts: newHosts(before, now),
    components: newComponents(before, now),
    facts: changedFacts(old, now).map(({ fact, ...change }) => ({
      fact,
      before: stateOf(change.before),
      now: stateOf(change.now),
      section: now.facts.find(({ id }) => id === fact)?.section ?? null,
      cells: cellsOn(fact, change.now ? now.tables : old.tables),
    })),
  };
};
