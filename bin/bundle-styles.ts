import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { root } from "./run-step";

const from = path.join(root, "src/ui/practice-styles.css");
const to = path.join(root, "public/generated/practice.css");

/** Makes the sheet that the pages with questions load besides the one of every page: the framework knows one only. */
export const bundleStyles = async (): Promise<void> => {
  const { css } = await postcss([tailwind({ optimize: true })]).process(await readFile(from, "utf8"), { from, to });
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, css);
};
