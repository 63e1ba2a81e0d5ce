import { readFile } from "node:fs/promises";
import path from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { sheetNames } from "../../sheet-names.mjs";
import { root } from "../run-step";
import type { BuiltFile } from "./built-files";

const bundle = async (name: string): Promise<BuiltFile> => {
  const address = `/generated/${name}`;
  const from = path.join(root, "src/ui/sheets", name);
  const to = path.join(root, "public", address);
  const { css } = await postcss([tailwind({ optimize: true })]).process(await readFile(from, "utf8"), { from, to });
  return { address, body: Buffer.from(css) };
};

/** Makes the sheet of every page, and those that pages other than guides, with questions or with a map have besides. See `src/ui/style-sheet.tsx`. */
export const bundleStyles = (): Promise<BuiltFile[]> => Promise.all(sheetNames.map((name) => bundle(`${name}.css`)));
