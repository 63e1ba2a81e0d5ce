import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { root } from "./run-step";

const bundle = async (source: string, sheet: string) => {
  const from = path.join(root, "src/ui", source);
  const to = path.join(root, "public/generated", sheet);
  const { css } = await postcss([tailwind({ optimize: true })]).process(await readFile(from, "utf8"), { from, to });
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, css);
};

/** Makes the sheet of every page, and the one that pages with questions have besides. See `src/ui/style-sheet.tsx`. */
export const bundleStyles = async (): Promise<void> => {
  await Promise.all([bundle("page-styles.css", "page.css"), bundle("practice-styles.css", "practice.css")]);
};
