import type { Filters } from "../../domain/block/filters/filters";
import { type ItemState, itemStateSchema } from "../../domain/block/filters/item-state";
import type { Matching } from "../../domain/block/filters/matching";
import { formSchema } from "../../domain/item/form";
import { int, oneOf } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { dueObjectives, fits, inStates, isStale, itemCounts, metItems, type Seeker } from "./matching-items";

const tally = {
  form: oneOf(formSchema),
  live: int,
  stale: int,
  known: int,
  met: int,
  wanted: int,
  incorrect: int,
  unsure: int,
  flagged: int,
  due: int,
};

type Tally = RowOf<typeof tally>;

/** `live` comes from the item counts; all else from what is stale, what the learner has met, and what is due to them. */
const tallyForms = query(
  tally,
  (seeker: Seeker, filters: Filters) => Prisma.sql`
    WITH ${metItems(seeker)}, ${dueObjectives(seeker)}, k AS (
      SELECT v.form, met.version IS NOT NULL AS met, COALESCE(met.incorrect, false) AS incorrect,
        COALESCE(met.unsure, false) AS unsure, COALESCE(met.flagged, false) AS flagged,
        v.objective IN (SELECT objective FROM due) AS due
      FROM (
        SELECT version FROM met
        UNION SELECT w.id FROM due JOIN item_version w ON w.objective = due.objective AND w.retired_at IS NULL
      ) known
      JOIN item_version v ON v.id = known.version
      LEFT JOIN met ON met.version = v.id
      WHERE v.retired_at IS NULL AND NOT ${isStale(seeker.now)} AND ${fits("v", filters)}
    ), by_form AS (
      SELECT k.form, count(*)::int AS known, (count(*) FILTER (WHERE k.met))::int AS met,
        (count(*) FILTER (WHERE k.incorrect))::int AS incorrect, (count(*) FILTER (WHERE k.unsure))::int AS unsure,
        (count(*) FILTER (WHERE k.flagged))::int AS flagged, (count(*) FILTER (WHERE k.due))::int AS due,
        (count(*) FILTER (WHERE ${inStates(filters.states)}))::int AS wanted
      FROM k GROUP BY k.form
    ), stale AS (
      SELECT v.form, count(*)::int AS stale FROM item_version v
      WHERE v.retired_at IS NULL AND v.overdue_on IS NOT NULL AND ${isStale(seeker.now)} AND ${fits("v", filters)}
      GROUP BY v.form
    )
    SELECT counted.form, counted.live, COALESCE(stale, 0) AS stale, COALESCE(known, 0) AS known, COALESCE(met, 0) AS met,
      COALESCE(wanted, 0) AS wanted, COALESCE(incorrect, 0) AS incorrect, COALESCE(unsure, 0) AS unsure,
      COALESCE(flagged, 0) AS flagged, COALESCE(due, 0) AS due
    FROM (SELECT p.form, sum(p.items)::int AS live FROM item_count p
      WHERE ${itemCounts(filters)} AND p.items > 0 AND ${fits("p", filters)} GROUP BY p.form) counted
    LEFT JOIN by_form USING (form) LEFT JOIN stale USING (form)
    ORDER BY counted.form::text`,
  (sql, { learnerId, now, article }) => sql({ learnerId, now }, { articles: [article], states: ["due"] }),
);

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number) =>
  tallies.reduce((total, tally) => total + of(tally), 0);

/** How many items fit, for this learner or for nobody in particular, at the cost of what they met and not of the bank. */
export const countItems = async (client: PrismaClient, seeker: Seeker, filters: Filters): Promise<Matching> => {
  const tallies = await tallyForms(client, seeker, filters);
  const { states } = filters;
  const unknown = ({ live, stale, known }: Tally) => (!states || states.includes("unused") ? live - stale - known : 0);
  const matches = (tally: Tally) => tally.wanted + unknown(tally);
  const inState = (state: ItemState) =>
    sum(tallies, (tally) => (state === "unused" ? tally.live - tally.stale - tally.met : tally[state]));
  const stale = sum(tallies, (tally) => tally.stale);
  return {
    total: sum(tallies, matches),
    byForm: Object.fromEntries(
      tallies.filter((tally) => matches(tally) > 0).map((tally) => [tally.form, matches(tally)]),
    ),
    byState: Object.fromEntries(itemStateSchema.options.map((state) => [state, inState(state)])) as Matching["byState"],
    ...(stale > 0 && !states && { leftOut: stale }),
  };
};
