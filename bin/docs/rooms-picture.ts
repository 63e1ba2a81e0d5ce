import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../run-step";
import { importsOf } from "./imports-of";

const src = path.join(root, "src");

/** A room is a folder of `src`, or a file beside them, by its name. */
const roomOf = (file: string): string => (file.split(path.sep)[0] ?? file).replace(/\.tsx?$/, "");

/** Room → the rooms that its files import, itself left out; both in the order of the alphabet. */
export const importedRooms = (): Map<string, Set<string>> => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes("generated"),
  );
  const rooms = new Map([...new Set(files.map(roomOf))].sort().map((room) => [room, new Set<string>()]));
  for (const file of files) {
    for (const specifier of importsOf(readFileSync(path.join(src, file), "utf8"))) {
      if (!specifier.startsWith(".")) continue;
      const target = roomOf(path.relative(src, path.resolve(src, path.dirname(file), specifier)));
      if (target !== roomOf(file) && rooms.has(target)) rooms.get(roomOf(file))?.add(target);
    }
  }
  return rooms;
};

/** Whether `to` can be reached from `from` by two steps or more. */
const isImplied = (from: string, to: string, rooms: ReadonlyMap<string, ReadonlySet<string>>): boolean => {
  const seen = new Set<string>();
  const ahead = [...(rooms.get(from) ?? [])].filter((room) => room !== to);
  for (let room = ahead.pop(); room !== undefined; room = ahead.pop()) {
    if (room === to) return true;
    if (seen.has(room)) continue;
    seen.add(room);
    ahead.push(...(rooms.get(room) ?? []));
  }
  return false;
};

/** The rooms as a Mermaid flowchart: an arrow for each import that does not follow from others. */
export const roomsPicture = (rooms: ReadonlyMap<string, ReadonlySet<string>>): string => {
  const arrows = [...rooms].flatMap(([from, targets]) =>
    [...targets].filter((to) => !isImplied(from, to, rooms)).map((to) => `  ${from} --> ${to}`),
  );
  return ["```mermaid", "flowchart TD", ...arrows.sort(), "```"].join("\n");
};

const picture = /(<!-- rooms -->\n)[\s\S]*?(<!-- end of rooms -->)/;

/** The text of docs/architecture.md with its picture drawn anew. */
export const withPicture = (text: string): string => {
  if (!picture.test(text))
    throw new Error("docs/architecture.md has lost the two marks that its picture stands between.");
  return text.replace(picture, `$1${roomsPicture(importedRooms())}\n$2`);
};
