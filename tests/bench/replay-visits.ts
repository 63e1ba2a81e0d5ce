import { randomBytes } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import type pg from "pg";
import { hashToken } from "../../src/data/learner/hash-token";
import { type Act, practise, type Visitor, visitsOfOne } from "./measure-visits";
import type { RecordedStatement } from "./record-statements";

/** The visits of one learner, as the statements of each act. `tokenHash`: what their browser is known by. */
export type Recording = { tokenHash: string; visits: { act: Act; statements: RecordedStatement[] }[][] };

/** The statements that a file holds from this byte on. */
const statementsFrom = (file: string, start: number): RecordedStatement[] => {
  const bytes = readFileSync(file).subarray(start).toString();
  return bytes.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
};

/** Practises on a server that writes its statements to a file, by learners who come one after the other. */
export const recordVisits = async (origin: string, file: string, learners: number): Promise<Recording[]> => {
  const recordings: Recording[] = [];
  for (let count = 0; count < learners; count++) {
    const practising = practise(origin);
    const visits: Recording["visits"] = [];
    for (let visit = 0; visit < visitsOfOne; visit++) {
      const acts: Recording["visits"][number] = [];
      await practising.visit(async (act, run) => {
        const { size } = statSync(file);
        const value = await run();
        acts.push({ act, statements: statementsFrom(file, size) });
        return value;
      });
      visits.push(acts);
    }
    recordings.push({ tokenHash: hashToken(Buffer.from(practising.token(), "base64url")), visits });
  }
  return recordings;
};

const isId = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-/.test(value);

/** Results as text: what becomes of them is not the driver's work. */
const asText = { getTypeParser: () => (value: string) => value };

/**
 * Sends what was recorded once more, straight through the driver, for somebody new: the floor for any code above it. Ids
 * that the database gives out stand in for those that it gave out then.
 */
export const replayer = (pool: pg.Pool, { tokenHash, visits }: Recording): Visitor => {
  const ids = new Map([[tokenHash, randomBytes(32).toString("hex")]]);
  const rename = (text: string) =>
    text.replace(/[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => ids.get(id) ?? id);
  const renamed = (value: unknown): unknown =>
    typeof value === "string" ? rename(value) : Array.isArray(value) ? value.map(renamed) : value;
  const learn = (before: unknown[][], now: unknown[][]) => {
    for (const [row, cells] of before.entries())
      for (const [column, cell] of cells.entries()) {
        const given = now[row]?.[column];
        if (isId(cell) && isId(given) && !ids.has(cell)) ids.set(cell, given);
      }
  };
  let next = 0;
  return async (time) => {
    for (const { act, statements } of visits[next++] ?? [])
      await time(act, async () => {
        const connection = await pool.connect();
        for (const { rows, values, ...statement } of statements) {
          const query = { ...statement, values: values.map(renamed), rowMode: "array" as const, types: asText };
          learn(rows, (await connection.query(query)).rows);
        }
        connection.release();
      });
  };
};
