import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { whyNotWritable } from "../../../../src/features/operations/disk-state";

const folder = mkdtempSync(path.join(tmpdir(), "iatrox-disk-"));
const probe = path.join(folder, "write.probe");

test("a folder that can be written is no reason, and what was written to find out takes no room", async () => {
  expect(await whyNotWritable(folder, 10_000)).toBeUndefined();
  expect(statSync(probe).size).toBe(0);
});

test("a folder that is not there is a reason", async () => {
  expect(await whyNotWritable(path.join(folder, "gone"), 20_000)).toBe("the data folder cannot be written");
});

// Where there is a device that is always full, a name in the folder leads to it.
test.runIf(existsSync("/dev/full"))("a full disk is the reason while it is full, and none a second after", async () => {
  rmSync(probe, { force: true });
  symlinkSync("/dev/full", probe);
  expect(await whyNotWritable(folder, 30_000)).toBe("the disk is full");
  rmSync(probe);
  expect(await whyNotWritable(folder, 30_999)).toBe("the disk is full");
  expect(await whyNotWritable(folder, 31_000)).toBeUndefined();
});
