import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { NextApiHandler } from "next";
import { serveHandler } from "./serve-handler";

const folder = fileURLToPath(new URL("../../src/pages/api", import.meta.url));

/** Every handler file of the API, as a path below `src/pages/api`. */
export const handlerFiles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(path.sep).join("/"))
  .sort();

export type Ask = {
  method: string;
  params?: Record<string, string>;
  cookie?: string;
  origin?: string;
  type?: string;
  body?: string | Uint8Array<ArrayBuffer> | FormData;
};

/** Calls a handler over a socket, as the framework would. */
export async function ask(file: string, { method, params, cookie, origin, type, body }: Ask): Promise<Response> {
  const module = (await import(pathToFileURL(path.join(folder, file)).href)) as { default: NextApiHandler };
  const served = await serveHandler(module.default, params);
  try {
    const named = { Cookie: cookie, Origin: origin, "Content-Type": type };
    const headers = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const reply = await fetch(served.origin, { method, headers, body, redirect: "manual" });
    return new Response(reply.status === 204 ? null : await reply.arrayBuffer(), reply);
  } finally {
    await served.close();
  }
}

/** Somebody new who starts a block: their cookie, the block and its questions. */
export async function becomeLearner(request: Record<string, unknown> = {}) {
  const body = JSON.stringify({ count: 2, mode: "tutor", ...request });
  const reply = await ask("blocks/index.ts", { method: "POST", type: "application/json", body });
  const block = (await reply.json()) as { id: string; questions: { id: string }[] };
  const cookie = reply.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  return { cookie, block: block.id, questions: block.questions.map(({ id }) => id) };
}
