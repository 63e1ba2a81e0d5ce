import { readFile } from "node:fs/promises";
import { preparePicture } from "../src/content/picture/prepare-picture";
import { writeFigure } from "../src/domain/picture/figures-in";
import { pictureFile } from "../src/domain/picture/picture";
import { contentFolder } from "../src/features/publishing/content-folder";
import { writeContentFile } from "../src/features/publishing/files/write-content-file";
import { pictureRefused } from "../src/features/publishing/pictures/picture-refused";
import { runCommand } from "./content/beside-server";

// Makes a picture for articles of a file, puts it into the content folder and prints the line that shows it.
await runCommand(async () => {
  const [name] = process.argv.slice(2);
  if (!name) throw new Error("Name a file: npm run content:picture -- photo.jpg");
  const prepared = await preparePicture(await readFile(name));
  if (!prepared.ok) throw new Error(pictureRefused(prepared.failure).detail);
  const { hash, original } = prepared.value;
  await writeContentFile(contentFolder(), pictureFile(hash), original);
  console.log(`Written: content/${pictureFile(hash)}`);
  console.log(writeFigure({ picture: hash, alt: "", caption: "", source: "" }));
});
