import { createReadStream, createWriteStream } from "node:fs";
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { z } from "zod";

const tableSchema = z.strictObject({
  name: z.string(),
  columns: z.array(z.string()),
  key: z.array(z.string()),
  rows: z.int(),
  sum: z.string(),
});

/** `migrations`: of the release that made it, to which its rows belong. */
const manifestSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  tables: z.array(tableSchema),
});

/** What a backup says of itself, in `backup.json`. The folder has besides `rows/<table>.jsonl.gz` and `pictures/`. */
export type Manifest = z.infer<typeof manifestSchema>;

const rowsFile = (folder: string, table: string) => path.join(folder, "rows", `${table}.jsonl.gz`);

const isThere = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Makes a backup beside its name and gives it the name when it is whole. Throws a sentence where the name is taken. */
export const makeBackupFolder = async (folder: string, fill: (unfinished: string) => Promise<void>): Promise<void> => {
  if (await isThere(folder)) throw new Error(`${folder} exists already. Give the backup a name of its own.`);
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(path.join(unfinished, "rows"), { recursive: true, mode: 0o700 });
  await fill(unfinished);
  await rename(unfinished, folder);
};

export const writeRows = async (folder: string, table: string, rows: AsyncIterable<string[]>): Promise<void> => {
  const texts = async function* () {
    for await (const lines of rows) yield `${lines.join("\n")}\n`;
  };
  await pipeline(Readable.from(texts()), createGzip(), createWriteStream(rowsFile(folder, table), { mode: 0o600 }));
};

/** Some lines at a time. */
export async function* readRowsFile(folder: string, table: string): AsyncGenerator<string[]> {
  const input = createReadStream(rowsFile(folder, table)).pipe(createGunzip());
  let lines: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lines.push(line);
    if (lines.length === 200) {
      yield lines;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines;
}

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeFile(path.join(folder, "backup.json"), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });

/** Throws a sentence where the folder holds no backup. */
export const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(path.join(folder, "backup.json"), "utf8").catch(() => "{}");
  const read = manifestSchema.safeParse(JSON.parse(text));
  if (!read.success) throw new Error(`${folder} holds no backup: its backup.json is missing or not as it was made.`);
  return read.data;
};

/** Pictures appear whole and never change, so that they can be copied while the server runs. */
export const copyPictures = async (from: string, to: string): Promise<void> => {
  const pictures = path.join(from, "pictures");
  if (await isThere(pictures)) await cp(pictures, path.join(to, "pictures"), { recursive: true });
};
