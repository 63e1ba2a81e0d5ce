import { byLocation, type Diagnostic } from "../../domain/diagnostic";
import type { Fact } from "../../domain/fact/fact";
import { factFreshness, firstAmberDay, firstOverdueDay } from "../../domain/fact/freshness";
import type { Source } from "../../domain/fact/source";
import type { CompiledArticle, SourceInUse } from "../content";
import { diagnosticAt } from "../yaml/source-location";

/** What an editor must read again, one piece of advice for each source with amber or red facts. `today`: `YYYY-MM-DD`. */
export function overdueSources(articles: readonly CompiledArticle[], today: string): Diagnostic[] {
  const diagnostics = bySource(articles).flatMap(({ source: { value: source, locate }, facts }) => {
    const amber = facts.filter((fact) => factFreshness(fact, source, today) === "amber");
    const overdue = facts.filter((fact) => factFreshness(fact, source, today) === "red");
    if (amber.length + overdue.length === 0) return [];
    const parts = [...reportOverdue(source, overdue), ...reportAmber(source, amber, today)];
    const read = source.copy === "live" ? "was last read on" : "was read in a stored copy on";
    const message = `The source “${source.id}” ${read} ${source.checked}. ${parts.join(" ")}`;
    const live = source.copy === "live" ? "" : " and `copy: live`";
    const suggestion = `Open ${source.url}, compare it with what is claimed, then set \`checked\` to that day${live}.`;
    return [diagnosticAt(locate(["checked"]), { rule: "overdue", severity: "warning", message, suggestion })];
  });
  return diagnostics.sort(byLocation);
}

/** A shared source is cited by several articles and reported once. */
function bySource(articles: readonly CompiledArticle[]): SourceInUse[] {
  const cited = new Map<string, SourceInUse>();
  for (const { source, facts } of articles.flatMap((article) => article.cited)) {
    const before = cited.get(source.value.id)?.facts ?? [];
    const more = facts.filter(({ id }) => !before.some((fact) => fact.id === id));
    cited.set(source.value.id, { source, facts: [...before, ...more] });
  }
  return [...cited.values()];
}

function reportOverdue(source: Source, facts: readonly Fact[]): string[] {
  if (facts.length === 0) return [];
  const since = earliest(facts.map((fact) => firstOverdueDay(fact, source)));
  return [`Red since ${since}, so that their questions leave new blocks: ${names(facts)}.`];
}

function reportAmber(source: Source, facts: readonly Fact[], today: string): string[] {
  const late = facts.filter((fact) => today >= firstAmberDay(fact, source));
  const early = facts.filter((fact) => today < firstAmberDay(fact, source));
  const since = earliest(late.map((fact) => firstAmberDay(fact, source)));
  return [
    ...(late.length > 0 ? [`Amber since ${since}: ${names(late)}.`] : []),
    ...(early.length > 0
      ? [`Amber from the start, for a rule that changes fast needs the live page: ${names(early)}.`]
      : []),
  ];
}

const earliest = (days: readonly string[]): string => [...days].sort()[0] ?? "";

/** A few names; the rest is a number. */
function names(facts: readonly Fact[]): string {
  const listed = facts.slice(0, 3).map(({ id }) => id);
  return [...listed, ...(facts.length > listed.length ? [`${facts.length - listed.length} more`] : [])].join(", ");
}
