import type { FileTexts } from "../../domain/content-file/overlay-files";
import { articlePathsOf } from "../article/article-files";
import { formerSlugsIn } from "../article/former-slugs";
import { editFrontMatter } from "../gate/front-matter/edit-front-matter";
import { pathwayFile } from "../pathway/read-pathway";
import { withdrawnFile } from "../withdrawn/read-withdrawn";

/** Files that name guides by their slugs where an address that leads on would not do. */
const naming: readonly string[] = [pathwayFile, withdrawnFile];

/** Fields of these files whose value is a slug, or a slug and a section. */
const nameOf = (slug: string) =>
  new RegExp(`(\\b(?:guide|instead|doneWith):\\s*["']?)${slug}(?=["'#\\s,}\\]]|$)`, "gm");

/**
 * Gives a guide another name: its folder moves, in all languages, its former name leads to it, and the files that name it
 * follow. Links in other guides stay as they are, because the former address leads on.
 */
export const renameFiles = (files: FileTexts, { from, to }: { from: string; to: string }): Map<string, string> => {
  const folder = `articles/${from}/`;
  const isOwn = (path: string) => path.startsWith(folder);
  const others = [...files].filter(([path]) => !isOwn(path));
  const moved = [...files].flatMap(([path, text]): [string, string][] => {
    if (!isOwn(path)) return [];
    const next = `articles/${to}/${path.slice(folder.length)}`;
    if (path !== articlePathsOf(from).article) return [[next, text]];
    const former = [from, ...formerSlugsIn(text).filter((slug) => slug !== to && slug !== from)];
    return [[next, editFrontMatter(text, [{ path: ["redirectFrom"], value: former, inline: true }]) ?? text]];
  });
  return new Map([
    ...others.map(([path, text]): [string, string] => [
      path,
      naming.includes(path) ? text.replace(nameOf(from), (_all, before: string) => `${before}${to}`) : text,
    ]),
    ...moved,
  ]);
};
