import type { AccidentName } from "../accidents/accidents";
import type { BrokenBuild } from "./broken-build";

/** What a trigger does with each row of a table before it is written. */
const trigger = (table: string, moment: string, body: string) => `
  CREATE FUNCTION sabotage() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NEW; END $$;
  CREATE TRIGGER sabotage BEFORE ${moment} ON ${table} FOR EACH ROW EXECUTE FUNCTION sabotage();`;

/** A condition that always holds and still takes its parameter. */
const always = (_whole: string, parameter: string) => `AND ${parameter}::text IS NOT DISTINCT FROM ${parameter}::text`;

/** Takes an answer as it finds things, whoever answered meanwhile. */
const withoutLocks = (text: string) =>
  text
    .replace(/AND review_state_version = (\$\d+)/, always)
    .replace(/AND busy_until IS NOT DISTINCT FROM (\$\d+)::timestamptz/, always);

const storedReply = "jsonb_build_object('bodyHash', body_hash, 'reply', feedback)";

/**
 * Of the statement that reads what an answer is decided on. A build that breaks retries keeps to what is right in timed blocks,
 * or in no others: they store no feedback to change, and where their id is not known the table refuses it at every attempt, so
 * that clients which insist on an answer never end.
 */
const inTimedBlocks = "b.mode = 'timed'";

/**
 * For each accident a build that breaks a promise when that goes wrong, or whenever it runs: what finds violations has to find
 * this one.
 */
export const brokenBuilds: Record<AccidentName, BrokenBuild> = {
  "kill-server": { breaks: "answers stay", preload: "answer-before-writing" },
  "stop-server": {
    breaks: "answers count once",
    rewrite: withoutLocks,
    sabotage: `ALTER TABLE response DROP CONSTRAINT response_pkey, DROP CONSTRAINT response_tutor_check;
      DROP INDEX response_question_id_ordinal_key; ALTER TABLE review DROP CONSTRAINT review_pkey;
      ALTER TABLE miss DROP CONSTRAINT miss_pkey`,
  },
  "kill-worker": {
    breaks: "retries are replayed",
    rewrite: (text) => text.replace(storedReply, `CASE WHEN ${inTimedBlocks} THEN ${storedReply} END`),
  },
  "stop-worker": {
    breaks: "retries are replayed",
    rewrite: (text) =>
      text.replace(
        storedReply,
        storedReply.replace(
          "feedback",
          `CASE WHEN ${inTimedBlocks} THEN feedback ELSE feedback || '{"score": 0.5}' END`,
        ),
      ),
  },
  "kill-primary": {
    breaks: "answers stay",
    settings: ["synchronous_commit=off", "wal_writer_delay=10s", "wal_writer_flush_after=1GB"],
  },
  "stop-primary": { breaks: "answers stay", preload: "answer-when-impatient" },
  "kill-standby": {
    breaks: "blocks stay finished",
    rewrite: (text) =>
      text.replace(
        /finished_at = COALESCE\(finished_at, (\$\d+)::timestamptz\)/,
        (_whole, now) => `finished_at = NULLIF(${now}::timestamptz, ${now}::timestamptz)`,
      ),
  },
  "stop-standby": {
    breaks: "taught once",
    sabotage: trigger(
      "card",
      "INSERT OR UPDATE",
      "NEW.state = jsonb_set(NEW.state, '{reps}', to_jsonb(1 + (NEW.state->>'reps')::int));",
    ),
  },
  "promote-standby": { breaks: "answers stay", waits: false },
  "lose-statements": {
    breaks: "retries are replayed",
    rewrite: (text) =>
      text.replace("WHERE learner_id = l.id AND id =", `WHERE ${inTimedBlocks} AND learner_id = l.id AND id =`),
  },
  "slow-lines": {
    breaks: "answers count once",
    sabotage: trigger("item_statistics", "INSERT", "NEW.attempts = NEW.attempts + 1;"),
  },
  "cut-lines": { breaks: "answers stay", preload: "answer-unwritten" },
  "half-open-lines": {
    breaks: "answers stay",
    sabotage: trigger("response", "INSERT", `NEW.answer = '{"option": "right"}';`),
  },
  "exhaust-connections": { breaks: "answers stay", preload: "answer-failures" },
  "deafen-listener": { breaks: "publications stay", preload: "keep-first-page" },
  "leave-log-unread": { breaks: "servers outlive", preload: "end-with-log" },
  "fill-log-disk": { breaks: "servers outlive", preload: "end-with-log" },
  "fill-database-disk": { breaks: "answers stay", preload: "answer-failures" },
  "set-clock-wrong": { breaks: "taught once", sabotage: trigger("review", "INSERT", "NEW.at = now();") },
  "publish-twice": {
    breaks: "one revision at a time",
    sabotage: trigger(
      "item_version",
      "INSERT",
      `IF NEW.number > 1 AND NEW.stem LIKE '%about q3?%' THEN
        NEW.content = (SELECT content FROM item_version WHERE item_id = NEW.item_id AND number = 1);
      END IF;`,
    ),
  },
};
