import type { IncomingMessage } from "node:http";
import { failure, type Result, success } from "../../domain/result";
import { type ProblemDetails, problemDetails } from "../problem/problem-details";

/** 64 KB: far above the largest honest request. */
const limit = 64 * 1024;

const tooLarge = problemDetails(413, "too-large", "The body is over 64 KB. Send less.");

/** The body as text, read by ourselves so that the cap holds whatever the headers claim. */
export async function readBody(request: IncomingMessage): Promise<Result<string, ProblemDetails>> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return failure(tooLarge);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
    // What is left must flow off unread, or the caller never gets to our answer.
    request.resume();
    if (size > limit) return failure(tooLarge);
    return success(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return failure(problemDetails(400, "unreadable", "The body broke off, or is not UTF-8 text."));
  }
}
