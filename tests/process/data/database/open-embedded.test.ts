import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded } from "../../../../src/data/database/open-embedded";
import { startProcess } from "../../../support/start-process";

const newFolder = () => mkdtempSync(path.join(tmpdir(), "iatrox-embedded-"));

/** Making a cluster takes seconds, copying one does not. */
const sound = newFolder();
beforeAll(async () => {
  expect(await opens(sound)).toBe("opens");
}, 60_000);
const copyOfSound = () => {
  const folder = newFolder();
  cpSync(sound, folder, { recursive: true });
  return folder;
};

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Another process that has the folder open. */
const holderOf = async (folder: string) => {
  const child = startProcess(process.execPath, ["--import", "tsx", "tests/support/hold-data-folder.ts", folder]);
  children.push(child);
  const [output] = await once(child.stdout, "data");
  expect(String(output)).toBe("open\n");
  return child;
};

const opens = async (folder: string) => {
  const opened = await openEmbedded(folder);
  if (opened.ok) await opened.value.close();
  return opened.ok ? "opens" : opened.failure;
};

describe("the embedded database", () => {
  test("refuses a second process, names the first, and opens once that one was killed", async () => {
    const folder = copyOfSound();
    const holder = await holderOf(folder);
    const rejection = await opens(folder);
    expect(rejection).toContain(`in use by process ${holder.pid}`);
    expect(rejection).toContain("DATABASE_URL");
    holder.kill("SIGKILL");
    await once(holder, "exit");
    expect(await opens(folder)).toBe("opens");
  });

  test.each([
    ["its version file is gone", (cluster: string) => rmSync(path.join(cluster, "PG_VERSION"))],
    ["its control file is empty", (cluster: string) => truncateSync(path.join(cluster, "global/pg_control"))],
    ["its journal is gone", (cluster: string) => rmSync(path.join(cluster, "pg_wal"), { recursive: true })],
  ])("says how to restore a damaged folder: %s", async (_, damage) => {
    const folder = copyOfSound();
    const cluster = path.join(folder, "postgres");
    damage(cluster);
    const sentence = await opens(folder);
    expect(sentence).toContain(`${cluster} is damaged`);
    expect(sentence).toContain("backup");
    expect(await opens(folder), "the lock is given back").toBe(sentence);
  });

  test("says so when its folder cannot be made", async () => {
    const file = path.join(newFolder(), "file");
    writeFileSync(file, "");
    expect(await opens(path.join(file, "data"))).toContain("cannot be written to");
  });

  test("makes its cluster anew when the first start was cut off", async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, "postgres.unfinished"), "");
    expect(await opens(folder)).toBe("opens");
  });
});
