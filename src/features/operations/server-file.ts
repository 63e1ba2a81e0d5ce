import { randomBytes, timingSafeEqual } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { makeFolder } from "../../data/folder/make-folder";

const schema = z.object({ port: z.int(), secret: z.string() });

/** Where a running server can be asked, by a program on the same machine that may read its data folder. */
export type ServerFile = z.infer<typeof schema>;

const fileIn = (dataFolder: string) => path.join(dataFolder, "server.json");

// Shared between bundles, as in readiness.ts.
const key = Symbol.for("iatrox.server-secret");
const shared = globalThis as { [key]?: string };

/** Writes the port and a secret made for this start, readable by the owner of the process alone. */
export const writeServerFile = async (dataFolder: string, port: number): Promise<void> => {
  const secret = randomBytes(32).toString("base64url");
  shared[key] = secret;
  const folder = makeFolder(dataFolder);
  if (!folder.ok) throw new Error(folder.failure);
  await rm(fileIn(dataFolder), { force: true });
  await writeFile(fileIn(dataFolder), JSON.stringify({ port, secret }), { mode: 0o600 });
};

export const removeServerFile = (dataFolder: string): Promise<void> => rm(fileIn(dataFolder), { force: true });

/** The file of a server that runs, or that did and was killed; nothing where there is none. */
export const readServerFile = async (dataFolder: string): Promise<ServerFile | undefined> => {
  const text = await readFile(fileIn(dataFolder), "utf8").catch(() => undefined);
  return text === undefined ? undefined : schema.safeParse(JSON.parse(text)).data;
};

export const isServerSecret = (value: string | undefined): boolean => {
  const [own, other] = [Buffer.from(shared[key] ?? ""), Buffer.from(value ?? "")];
  return own.length > 0 && own.length === other.length && timingSafeEqual(own, other);
};
