import type { ServerResponse } from "node:http";
import type { Reply } from "./reply";

/** Writes a reply once. Everything here is about one caller, so no cache may keep it unless the handler says otherwise. */
export function sendReply(response: ServerResponse, reply: Reply, withBody: boolean): void {
  const text = reply.html ?? reply.file?.text ?? (reply.body === undefined ? undefined : JSON.stringify(reply.body));
  response.statusCode = reply.status;
  response.setHeader("Cache-Control", "no-store");
  if (text !== undefined) {
    const type = reply.html === undefined ? (reply.file?.type ?? "application/json") : "text/html";
    response.setHeader("Content-Type", `${type}; charset=utf-8`);
    response.setHeader("Content-Length", Buffer.byteLength(text));
  }
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  response.end(withBody ? text : undefined);
}
