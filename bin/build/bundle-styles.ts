import { readFile } from "node:fs/promises";
import path from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { sheetNames } from "../../sheet-names.mjs";
import { root } from "../run-step";
import type { BuiltFile } from "./built-files";
import { printedStyle } from "./printed-style";

type SheetName = (typeof sheetNames)[number];

const addressOf = (name: SheetName) => `/generated/${name}.css`;

const bundle = async (name: SheetName): Promise<string> => {
  const from = path.join(root, "src/ui/sheets", `${name}.css`);
  const to = path.join(root, "public", addressOf(name));
  return (await postcss([tailwind({ optimize: true })]).process(await readFile(from, "utf8"), { from, to })).css;
};

/** Makes the sheet of every page, and those that pages other than guides, with questions or with a map have besides. See `src/ui/style-sheet.tsx`. */
export const bundleStyles = async (): Promise<BuiltFile[]> => {
  const sheets = await Promise.all(
    sheetNames.filter((name) => name !== "paper").map(async (name) => ({ name, css: await bundle(name) })),
  );
  const paper = { name: "paper" as const, css: printedStyle(sheets.map(({ css }) => css)) };
  return [...sheets, paper].map(({ name, css }) => ({ address: addressOf(name), body: Buffer.from(css) }));
};
