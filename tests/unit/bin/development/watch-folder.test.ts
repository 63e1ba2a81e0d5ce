import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, test } from "vitest";
import { watchFolder } from "../../../../bin/development/watch-folder";

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A watched folder with a guide, and a way to save that resolves once the save was seen. */
const watched = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "iatrox-watch-"));
  const guide = path.join(folder, "articles/a");
  mkdirSync(guide, { recursive: true });
  const file = path.join(guide, "article.mdx");
  writeFileSync(file, "first");
  let seen = () => {};
  ends.push(await watchFolder(folder, async () => seen()));
  const see = async (save: () => void) => {
    const isSeen = new Promise<void>((resolve) => {
      seen = resolve;
    });
    save();
    await isSeen;
  };
  return { guide, file, see };
};

const inPlace = (file: string, text: string) => () => writeFileSync(file, text);

test("a save in place is seen after each save by rename, as vim, gedit and git save", async () => {
  const { file, see } = await watched();
  for (const round of [1, 2, 3]) {
    await see(() => {
      writeFileSync(`${file}.new`, `renamed ${round}`);
      renameSync(`${file}.new`, file);
    });
    await see(inPlace(file, `in place ${round}`));
    await see(() => {
      renameSync(file, `${file}~`);
      writeFileSync(file, `behind a backup ${round}`);
      rmSync(`${file}~`);
    });
    await see(inPlace(file, `in place again ${round}`));
  }
});

test("a save is seen in a folder that was put in the place of another", async () => {
  const { guide, file, see } = await watched();
  await see(() => {
    renameSync(guide, `${guide}-old`);
    mkdirSync(guide);
    writeFileSync(file, "of another branch");
    rmSync(`${guide}-old`, { recursive: true });
  });
  await see(inPlace(file, "in place"));
});
