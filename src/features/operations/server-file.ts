import { randomBytes } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { makeFolder } from "../../data/folder/make-folder";
import { isSameSecret } from "../../http/is-same-secret";

const schema = z.object({ port: z.int(), secret: z.string() });

/** Where a running server can be asked, by a program on the same machine that may read its data folder. */
export type ServerFile = z.infer<typeof schema>;

const fileIn = (dataFolder: string) => path.join(dataFolder, "server.json");

// Shared between bundles, as in readiness.ts.
const key = Symbol.for("iatrox.server-secret");
const shared = globalThis as { [key]?: string };

/** Of this process, made at its start. */
export const serverSecret = (): string => {
  shared[key] ??= randomBytes(32).toString("base64url");
  return shared[key];
};

/** Writes the port and this process's secret, readable by its owner alone. */
export const writeServerFile = async (dataFolder: string, port: number): Promise<void> => {
  const secret = serverSecret();
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

/** This process's own secret, or that of the worker which wrote the file: a program's call reaches any of them. */
export const isServerSecret = async (value: string, dataFolder: string): Promise<boolean> => {
  if (isSameSecret(serverSecret(), value)) return true;
  const file = await readServerFile(dataFolder);
  return file !== undefined && isSameSecret(file.secret, value);
};
