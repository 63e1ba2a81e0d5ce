import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { lockFolder } from "../../../../src/data/folder/lock-folder";
import { processBirth } from "../../../../src/data/folder/process-birth";

const newFolder = () => mkdtempSync(path.join(tmpdir(), "iatrox-lock-"));

const folderLockedBy = (holder: { pid: number; birth: string; host: string }) => {
  const folder = newFolder();
  writeFileSync(path.join(folder, "postgres.lock"), JSON.stringify({ ...holder, token: "theirs" }));
  return folder;
};
const here = hostname();
const noProcess = 2 ** 30;

describe("the lock of a data folder", () => {
  test("is free again once given back", async () => {
    const folder = newFolder();
    const first = await lockFolder(folder);
    expect((await lockFolder(folder)).ok).toBe(false);
    if (first.ok) first.value();
    expect((await lockFolder(folder)).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(["postgres.lock"]);
  });

  test("of a dead process is taken over", async () => {
    expect((await lockFolder(folderLockedBy({ pid: noProcess, birth: "long ago", host: here }))).ok).toBe(true);
  });

  test("is taken over when its process number was given to another process since", async () => {
    expect((await lockFolder(folderLockedBy({ pid: process.pid, birth: "long ago", host: here }))).ok).toBe(true);
  });

  test("of a living process is respected, with its number in the refusal", async () => {
    const birth = processBirth(process.ppid) ?? "";
    const locked = await lockFolder(folderLockedBy({ pid: process.ppid, birth, host: here }));
    expect(locked.ok ? "" : locked.failure).toContain(`process ${process.ppid}`);
  });

  test("of another machine is respected, and the refusal says what to do when that machine is gone", async () => {
    const folder = folderLockedBy({ pid: noProcess, birth: "long ago", host: "elsewhere" });
    const locked = await lockFolder(folder);
    expect(locked.ok ? "" : locked.failure).toContain("on elsewhere");
    expect(locked.ok ? "" : locked.failure).toContain(`delete ${path.join(folder, "postgres.lock")}`);
  });

  test("that a crash has left half-written is taken over", async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, "postgres.lock"), "{");
    expect((await lockFolder(folder)).ok).toBe(true);
  });

  test("goes to exactly one of many that find a dead process's lock", async () => {
    const folder = folderLockedBy({ pid: noProcess, birth: "long ago", host: here });
    const locks = await Promise.all(Array.from({ length: 10 }, () => lockFolder(folder)));
    expect(locks.filter(({ ok }) => ok)).toHaveLength(1);
    expect(JSON.parse(readFileSync(path.join(folder, "postgres.lock"), "utf8"))).toMatchObject({ pid: process.pid });
  });
});
