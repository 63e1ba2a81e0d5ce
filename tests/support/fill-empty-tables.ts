import type { PrismaClient } from "../../src/data/generated/client";

type Column = { table: string; column: string; type: string; kind: string; refers: string | null };

const sampleOf: Record<string, string> = {
  text: "'a text with “quotes”, a \\ and a\nline break'",
  "character varying": "'a text'",
  integer: "1",
  bigint: "9007199254740993",
  smallint: "1",
  "double precision": "0.1",
  real: "0.5",
  boolean: "true",
  uuid: "gen_random_uuid()",
  date: "'2026-11-28'",
  "timestamp with time zone": "'2026-11-28T12:00:00.123Z'",
  json: `'{"a": [1, null, "é"]}'`,
  jsonb: `'{"a": [1, null, "é"]}'`,
  bytea: "'\\x00ff0a'",
  "text[]": "'{one,\"two, three\"}'",
};

/** What a table holds its rows to. */
const heldTo: Record<string, string> = {
  "content_picture.hash": "repeat('a', 64)",
  "draft_decision.decision": "'returned'",
  "invitation.role": "'author'",
  "invitation.revoked_at": "NULL",
  "signature_request.draft_id": "NULL",
  "signature_request.draft_save": "NULL",
  "requested_claim.settlement": "NULL",
  "requested_claim.draft_id": "NULL",
  "requested_claim.settled_at": "NULL",
  "requested_claim.settled_by": "NULL",
  "signature_request.struck_at": "NULL",
  "signature_request.name": "'Amina'",
  "requested_claim.answer": "'agree'",
  "watch_task.settlement": "NULL",
  "watch_task.settled_at": "NULL",
  "watch_task.settled_by": "NULL",
};

/** Gives a row to every table that has none, of whatever its columns take. What the product would never write is fine here. */
export const fillEmptyTables = async (client: PrismaClient, besides: readonly string[]): Promise<void> => {
  const columns = await client.$queryRaw<Column[]>`
    SELECT c.relname::text AS table, a.attname::text AS column, format_type(a.atttypid, NULL) AS type, t.typtype::text AS kind,
      (SELECT format('SELECT %I FROM %s LIMIT 1', r.attname, f.confrelid::regclass)
       FROM pg_constraint f JOIN pg_attribute r ON r.attrelid = f.confrelid
         AND r.attnum = f.confkey[array_position(f.conkey, a.attnum)]
       WHERE f.contype = 'f' AND f.conrelid = c.oid AND a.attnum = ANY(f.conkey) LIMIT 1) AS refers
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      JOIN pg_type t ON t.oid = a.atttypid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1, a.attnum`;
  const names = [...new Set(columns.map(({ table }) => table))];
  const isEmpty = async (name: string) => {
    const [found] = await client.$queryRawUnsafe<{ some: boolean }[]>(`SELECT EXISTS (SELECT FROM "${name}") AS some`);
    return !found?.some;
  };
  const fill = async (name: string, own: readonly Column[]) => {
    const values = own.map(({ column, type, kind, refers }) => {
      const held = heldTo[`${name}.${column}`];
      if (held) return held;
      if (refers) return `(${refers})`;
      return kind === "e" ? `(enum_range(NULL::${type}))[1]` : (sampleOf[type] ?? "NULL");
    });
    const list = own.map(({ column }) => `"${column}"`).join(", ");
    await client.$transaction([
      client.$executeRawUnsafe(`ALTER TABLE "${name}" DISABLE TRIGGER USER`),
      client.$executeRawUnsafe(`INSERT INTO "${name}" (${list}) VALUES (${values.join(", ")})`),
      client.$executeRawUnsafe(`ALTER TABLE "${name}" ENABLE TRIGGER USER`),
    ]);
  };
  let left = names.filter((name) => !besides.includes(name));
  // A row may have to refer to one of a table that is filled later.
  for (let round = 0; round < 5; round += 1) {
    const failed: string[] = [];
    for (const name of left)
      if (await isEmpty(name))
        await fill(
          name,
          columns.filter(({ table }) => table === name),
        ).catch(() => failed.push(name));
    left = failed;
  }
};
