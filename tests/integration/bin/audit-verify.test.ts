import { spawnSync } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { recordEvent } from "../../../src/data/audit/record-event";
import type { Database } from "../../../src/data/database/database";
import { openDatabase } from "../../../src/data/database/open-database";
import { migratedDatabase } from "../../support/fresh-database";

let environment: Awaited<ReturnType<typeof migratedDatabase>>;
beforeAll(async () => {
  environment = await migratedDatabase();
});

/** Opens the database for an act of this process: the embedded one belongs to one process at a time. */
const inDatabase = async (act: (client: Database["client"]) => Promise<unknown>) => {
  const opened = await openDatabase(environment);
  if (!opened.ok) throw new Error(opened.failure);
  try {
    await act(opened.value.client);
  } finally {
    await opened.value.close();
  }
};

const verify = () => {
  const env = { ...process.env, ...environment, LOG_LEVEL: "silent" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/run.mjs", "audit-verify"], {
    env,
    timeout: 120_000,
  });
  return { status, out: stdout.toString(), error: stderr.toString() };
};

test("the command tells of a whole chain, and fails on one in which somebody wrote", async () => {
  await inDatabase(async (client) => {
    for (const second of [1, 2, 3])
      await client.$transaction((transaction) =>
        recordEvent(transaction, {
          ...{ actor: "amina", act: "submit", subject: "draft/1" },
          at: new Date(Date.UTC(2026, 0, 1, 0, 0, second)),
        }),
      );
  });
  const whole = verify();
  expect([whole.status, whole.error]).toEqual([0, ""]);
  expect(whole.out).toMatch(/^The chain of events is whole\.\nEvents: 3\nHash of the last: [0-9a-f]{64}\n/);

  await inDatabase(async (client) => {
    await client.$executeRaw`ALTER TABLE audit_event DISABLE TRIGGER audit_event_immutable`;
    await client.$executeRaw`UPDATE audit_event SET actor = 'nobody' WHERE number = 2`;
    await client.$executeRaw`ALTER TABLE audit_event ENABLE TRIGGER audit_event_immutable`;
  });
  const broken = verify();
  expect([broken.status, broken.out]).toEqual([1, ""]);
  expect(broken.error).toMatch(/^The chain of events is broken: event 2 is not as it was written\. Compare /);
});
