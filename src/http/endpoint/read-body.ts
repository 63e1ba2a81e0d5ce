import type { IncomingMessage } from "node:http";
import { failure, type Result, success } from "../../domain/result";
import { type ProblemDetails, problemDetails } from "../problem/problem-details";

export type BodyKind = "json" | "form";

const types: Record<BodyKind, string> = { json: "application/json", form: "application/x-www-form-urlencoded" };

/** 64 KB: far above the largest honest request that carries no article. */
const usualLimit = 64 * 1024;

const tooLarge = (limit: number) => problemDetails(413, "too-large", `The body is over ${limit / 1024} KB. Send less.`);

/** The body as a value, not yet checked by a schema. `limit`: the most bytes it may have. A form's field that occurs more than once becomes a list. */
export async function readBody(
  request: IncomingMessage,
  kind: BodyKind,
  limit = usualLimit,
): Promise<Result<unknown, ProblemDetails>> {
  const { "content-type": contentType = "", "content-encoding": encoding = "identity" } = request.headers;
  const type = contentType.split(";")[0]?.trim().toLowerCase();
  if (type !== types[kind] || encoding !== "identity")
    return failure(problemDetails(415, "wrong-type", `Send the body as ${types[kind]}, not compressed.`));
  const text = await readText(request, limit);
  if (!text.ok) return text;
  return kind === "json" ? parseJson(text.value) : success(parseForm(text.value));
}

/** The body as text, read by ourselves so that the cap holds whatever the headers claim. */
export async function readText(request: IncomingMessage, limit = usualLimit): Promise<Result<string, ProblemDetails>> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return failure(tooLarge(limit));
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
    if (size > limit) return failure(tooLarge(limit));
    return success(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return failure(problemDetails(400, "unreadable", "The body broke off, or is not UTF-8 text."));
  }
}

function parseJson(text: string): Result<unknown, ProblemDetails> {
  try {
    return success(JSON.parse(text, refuseUnstorable));
  } catch {
    return failure(
      problemDetails(400, "malformed-json", "The body is not well-formed JSON text.", [
        { path: [], message: "not JSON" },
      ]),
    );
  }
}

/** NUL and half characters are legal in JSON and in no database. */
function refuseUnstorable(_name: string, value: unknown): unknown {
  if (typeof value === "string" && /[\0\p{Surrogate}]/u.test(value)) throw new TypeError("not storable text");
  return value;
}

function parseForm(text: string): Record<string, string | string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    fields.set(name, [...(fields.get(name) ?? []), value.replaceAll("\0", "")]);
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? "")]),
  );
}
