import { type FilterName, filterNames } from "../../domain/block/filters/filter-names";
import type { Filters } from "../../domain/block/filters/filters";
import type { ItemState } from "../../domain/block/filters/item-state";
import { unsureCertainties } from "../../domain/block/response-request";
import { wornAfter } from "../../domain/block/sampling/candidate";
import { rightScore } from "../../domain/item/answer/is-right";
import { formSchema } from "../../domain/item/form";
import { utcDay } from "../../domain/utc-day";
import { isOver } from "../block/block-state";
import { dueDays } from "../card/due-days";
import { flag, float, int, oneOf, orNull, text, texts } from "../database/column";
import { Prisma } from "../generated/client";

/** The learner, if there is one, and the time; without a learner every item is new. */
export type Seeker = { learnerId: string | null; now: Date };

const anyOf = (column: string, values: readonly string[], type = "text"): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(column)} = ANY(${[...values]}::${Prisma.raw(type)}[])`;

/** What a filter asks of a row. `states` is left to `inStates`: it depends on what the learner has met. */
const conditions: { [Name in Exclude<FilterName, "states">]: (table: string, values: Filled<Name>) => Prisma.Sql } = {
  articles: (table, articles) => anyOf(`${table}.article_slug`, articles),
  language: (table, language) => Prisma.sql`${Prisma.raw(table)}.language = ${language}`,
  sections: (table, sections) => anyOf(`${table}.section`, sections),
  forms: (table, forms) => anyOf(`${table}.form`, forms, "form"),
  difficulty: (table, difficulty) => anyOf(`${table}.difficulty`, difficulty, "difficulty"),
};
type Filled<Name extends FilterName> = NonNullable<Filters[Name]>;

const conditionOf = <Name extends keyof typeof conditions>(
  name: Name,
  table: string,
  filters: Filters,
): Prisma.Sql[] => {
  const values = filters[name];
  return values === undefined ? [] : [conditions[name](table, values)];
};

/** What holds for an item count and for an item version alike; `table` is what the query calls it. */
export const fits = (table: "p" | "v", filters: Filters): Prisma.Sql =>
  Prisma.join(
    [Prisma.sql`true`, ...filterNames.flatMap((name) => (name === "states" ? [] : conditionOf(name, table, filters)))],
    " AND ",
  );

/** A fact behind it has gone unchecked for too long. */
export const isStale = (now: Date): Prisma.Sql => Prisma.sql`COALESCE(v.overdue_on <= ${utcDay(now)}::date, false)`;

/** Live, and resting on facts that were checked in time. */
export const isAvailable = (now: Date): Prisma.Sql => Prisma.sql`v.retired_at IS NULL AND NOT ${isStale(now)}`;

/**
 * `met`: each version that stood in a block of the learner, hidden questions aside, and what it is to them. Whether an
 * answer was right shows nowhere before a timed block is over. `worn`: it stood in each of their last blocks.
 */
export const metItems = ({ learnerId, now }: Seeker): Prisma.Sql => Prisma.sql`
  met AS (
    SELECT q.item_version_id AS version,
      COALESCE((array_agg(r.score ORDER BY r.created_at DESC, r.ordinal DESC)
        FILTER (WHERE r.id IS NOT NULL
          AND (b.mode = 'tutor' OR ${isOver(now)})))[1] <> ${rightScore}, false) AS incorrect,
      COALESCE((array_agg(r.certainty ORDER BY r.created_at DESC, r.ordinal DESC)
        FILTER (WHERE r.id IS NOT NULL))[1] = ANY(${[...unsureCertainties]}::certainty[]), false) AS unsure,
      COALESCE((array_agg(m.flagged ORDER BY m.updated_at DESC)
        FILTER (WHERE m.question_id IS NOT NULL))[1], false) AS flagged,
      count(DISTINCT latest.id) = ${wornAfter} AS worn
    FROM block b
    JOIN block_question q ON q.block_id = b.id AND q.reset_id IS NULL
    LEFT JOIN response r ON r.question_id = q.id
    LEFT JOIN mark m ON m.question_id = q.id
    LEFT JOIN (
      SELECT id FROM block WHERE learner_id = ${learnerId}::uuid ORDER BY created_at DESC LIMIT ${wornAfter}
    ) latest ON latest.id = b.id
    WHERE b.learner_id = ${learnerId}::uuid
    GROUP BY q.item_version_id
  )`;

/** `due`: the objectives that the learner is to meet again by now. */
export const dueObjectives = ({ learnerId, now }: Seeker): Prisma.Sql => Prisma.sql`
  due AS (
    SELECT DISTINCT objective FROM (${dueDays(learnerId, utcDay(now))}) until_today
  )`;

const stateConditions: Record<ItemState, string> = {
  unused: "NOT k.met",
  incorrect: "k.incorrect",
  flagged: "k.flagged",
  unsure: "k.unsure",
  due: "k.due",
};

/** Over rows called `k` that say of each state whether it holds. */
export const inStates = (states: readonly ItemState[] | undefined): Prisma.Sql =>
  Prisma.raw(states ? `(${states.map((state) => stateConditions[state]).join(" OR ")})` : "true");

/** The columns of a candidate, from an item version `v`; the query adds its article and section. */
export const candidateColumns = Prisma.sql`
  v.id AS version, v.draw, v.form, v.objective, v.enemies, v.stem, v.model,
  COALESCE(s.attempts, 0) AS attempts, COALESCE(s.score_sum, 0) AS "scoreSum"`;

/** The same as a row, with its article, its section and its state for the learner. */
export const candidateRow = {
  version: int,
  draw: float,
  form: oneOf(formSchema),
  objective: text,
  enemies: texts,
  stem: text,
  model: orNull(text),
  attempts: int,
  scoreSum: float,
  article: text,
  section: text,
  met: flag,
  worn: flag,
  due: flag,
};

/** What `candidateColumns` needs beside the item versions. */
export const withStatistics = Prisma.sql`LEFT JOIN item_statistics s ON s.item_version_id = v.id`;

/** The item counts `p` that count each item once: over whole guides, unless sections are asked for. */
export const itemCounts = ({ sections }: Filters): Prisma.Sql =>
  Prisma.raw(sections ? "p.section <> ''" : "p.section = ''");
