import type { ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";
import Negotiator from "negotiator";
import type { Reply } from "./reply";

/** Less than fits into one packet is sent as it is. */
const smallestCompressed = 1_024;
/** More would hold up the thread that serves; each call of the other kind leaves 256 KB behind for a while. */
const longestAtOnce = 64 * 1_024;

/** Writes a reply once. Everything here is about one caller, so no cache may keep it unless the handler says otherwise. */
export async function sendReply(response: ServerResponse, reply: Reply<unknown>, withBody: boolean): Promise<void> {
  const content =
    reply.html ?? reply.file?.content ?? (reply.body === undefined ? undefined : JSON.stringify(reply.body));
  response.statusCode = reply.status;
  response.setHeader("Cache-Control", "no-store");
  if (content !== undefined) {
    const type = reply.html === undefined ? (reply.file?.type ?? "application/json") : "text/html";
    response.setHeader("Content-Type", typeof content === "string" ? `${type}; charset=utf-8` : type);
  }
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  if (reply.cookies && reply.cookies.length > 0) response.setHeader("Set-Cookie", [...reply.cookies]);
  const bytes = typeof content === "string" ? await compressed(response, Buffer.from(content)) : content;
  if (bytes !== undefined) response.setHeader("Content-Length", bytes.length);
  response.end(withBody ? bytes : undefined);
}

/** The text as the caller can read it. */
const compressed = async (response: ServerResponse, text: Buffer): Promise<Buffer> => {
  if (text.length < smallestCompressed) return text;
  response.setHeader("Vary", "Accept-Encoding");
  if (new Negotiator(response.req).encoding(["gzip", "identity"]) !== "gzip") return text;
  response.setHeader("Content-Encoding", "gzip");
  return text.length <= longestAtOnce ? gzipSync(text) : promisify(gzip)(text);
};
