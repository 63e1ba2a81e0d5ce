import { fileURLToPath } from "node:url";
import { asOf } from "../../src/content/as-of";
import { compileContent } from "../../src/content/compile-content";
import type { Content } from "../../src/content/content";
import { contentCache } from "../../src/content/content-cache";
import { readFiles } from "../../src/content/read-files";
import { builtContent } from "./built-content";
import { lastDay } from "./last-day";

const cache = contentCache(builtContent());

/** The texts of this project's own content, by their paths. */
export const ownFiles = async () => (await readFiles(fileURLToPath(new URL("../../content", import.meta.url)))).files;

/** This project's own content with some texts changed. What is as it was is compiled once for all tests of a process. */
export const ownContent = async (changed: Iterable<readonly [file: string, text: string]> = []): Promise<Content> =>
  asOf(await compileContent(new Map([...(await ownFiles()), ...changed]), [], cache), lastDay);

/** Of the content's folder, what the Ontario guide needs to be published alone. */
export const ontarioParts = ["facts", "articles/ontario-cpso", "glossary.yaml", "search-words.yaml"];

/** The Ontario guide in both languages. */
export const ontarioContent = async (): Promise<Content> =>
  asOf(await compileContent(await ownFiles(), [], cache, { only: ["ontario-cpso"] }), lastDay);
