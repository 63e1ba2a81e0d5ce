import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { watchFolder } from "../../../../bin/development/watch-folder";

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A watched folder with a guide, and a way to save that resolves to what was found there once the save was seen. */
const watched = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "iatrox-watch-"));
  const guide = path.join(folder, "articles/a");
  mkdirSync(guide, { recursive: true });
  const file = path.join(guide, "article.mdx");
  writeFileSync(file, "first");
  let seen = () => {};
  ends.push(await watchFolder(folder, async () => seen()));
  const see = async (save: () => void) => {
    const isSeen = new Promise<string>((resolve) => {
      seen = () => resolve(readFileSync(file, "utf8"));
    });
    save();
    return isSeen;
  };
  return { guide, file, see };
};

test("a save in place is seen after each save by rename, as vim, gedit and git save", async () => {
  const { file, see } = await watched();
  const writeAgain = () => writeFileSync(file, "in place");
  const byRename = () => {
    writeFileSync(`${file}.new`, "renamed");
    renameSync(`${file}.new`, file);
  };
  const behindBackup = () => {
    renameSync(file, `${file}~`);
    writeFileSync(file, "behind a backup");
    rmSync(`${file}~`);
  };
  for (let round = 0; round < 3; round++) {
    expect(await see(byRename)).toBe("renamed");
    expect(await see(writeAgain)).toBe("in place");
    expect(await see(behindBackup)).toBe("behind a backup");
    expect(await see(writeAgain)).toBe("in place");
  }
});

test("a save is seen in a folder that was put in the place of another", async () => {
  const { guide, file, see } = await watched();
  const found = await see(() => {
    renameSync(guide, `${guide}-old`);
    mkdirSync(guide);
    writeFileSync(file, "of another branch");
    rmSync(`${guide}-old`, { recursive: true });
  });
  expect(found).toBe("of another branch");
  expect(await see(() => writeFileSync(file, "in place"))).toBe("in place");
});
