import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import fresh from "fresh";
import type { Reply } from "./reply";

/** The reply with a mark of what it holds, or that the caller has it already. Only of what caches may keep. */
export const ifModified = <Body>(
  reply: Reply<Body | undefined>,
  requestHeaders: IncomingHttpHeaders,
): Reply<Body | undefined> => {
  const isShared = reply.headers?.["Cache-Control"]?.startsWith("public");
  if (!isShared || reply.status !== 200 || reply.file === undefined) return reply;
  const ETag = `"${createHash("sha256").update(reply.file.content).digest("base64url").slice(0, 22)}"`;
  const headers = { ...reply.headers, ETag };
  const held = { etag: ETag, "last-modified": reply.headers?.["Last-Modified"] };
  return fresh(requestHeaders, held) ? { status: 304, headers, body: undefined } : { ...reply, headers };
};
