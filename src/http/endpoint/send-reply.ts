import type { ServerResponse } from "node:http";
import type { Reply } from "./reply";

/** Writes a reply once. Everything here is about one caller, so no cache may keep it unless the handler says otherwise. */
export function sendReply(response: ServerResponse, reply: Reply<unknown>, withBody: boolean): void {
  const content =
    reply.html ?? reply.file?.content ?? (reply.body === undefined ? undefined : JSON.stringify(reply.body));
  response.statusCode = reply.status;
  response.setHeader("Cache-Control", "no-store");
  if (content !== undefined) {
    const type = reply.html === undefined ? (reply.file?.type ?? "application/json") : "text/html";
    response.setHeader("Content-Type", typeof content === "string" ? `${type}; charset=utf-8` : type);
    response.setHeader("Content-Length", Buffer.byteLength(content));
  }
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  if (reply.cookies && reply.cookies.length > 0) response.setHeader("Set-Cookie", [...reply.cookies]);
  response.end(withBody ? content : undefined);
}
