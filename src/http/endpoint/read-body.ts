import type { IncomingMessage } from "node:http";
import { pictureTypes } from "../../domain/picture/picture";
import { failure, type Result, success } from "../../domain/result";
import { type ProblemDetails, problemDetails } from "../problem/problem-details";

/** `multipart`: a form with a file. `picture`: the file itself, or such a form with a file of the name `picture`. */
export type BodyKind = "json" | "form" | "multipart" | "picture";

const multipart = "multipart/form-data";
const types: Record<BodyKind, readonly string[]> = {
  json: ["application/json"],
  form: ["application/x-www-form-urlencoded"],
  multipart: [multipart],
  picture: [...pictureTypes, multipart],
};

/** 64 KB: far above the largest honest request that carries no article. */
const usualLimit = 64 * 1024;

const tooLarge = (limit: number) => problemDetails(413, "too-large", `The body is over ${limit / 1024} KB. Send less.`);

/** Of a file that is sent, its limit being in MB. */
export const fileTooLarge = (limit: number) =>
  problemDetails(
    413,
    "too-large",
    `The file is over ${Math.floor(limit / 1024 / 1024)} MB. Make it smaller and send it again.`,
  );

const unreadable = problemDetails(400, "unreadable", "The body broke off, or is not UTF-8 text.");

/**
 * The body as a value, not yet checked by a schema. `limit`: the most bytes it may have. A form's field that occurs more than
 * once becomes a list, a file its bytes.
 */
export async function readBody(
  request: IncomingMessage,
  kind: BodyKind,
  limit = usualLimit,
): Promise<Result<unknown, ProblemDetails>> {
  const { "content-type": contentType = "", "content-encoding": encoding = "identity" } = request.headers;
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!types[kind].includes(type) || encoding !== "identity")
    return failure(problemDetails(415, "wrong-type", `Send the body as ${types[kind].join(" or ")}, not compressed.`));
  if (kind === "multipart" || kind === "picture") {
    const bytes = await readBytes(request, limit, fileTooLarge(limit));
    if (!bytes.ok) return bytes;
    return type === multipart ? parseMultipart(bytes.value, contentType) : success({ picture: bytes.value });
  }
  const text = await readText(request, limit);
  if (!text.ok) return text;
  return kind === "json" ? parseJson(text.value) : success(parseForm(text.value));
}

/** The body as text. */
export async function readText(request: IncomingMessage, limit = usualLimit): Promise<Result<string, ProblemDetails>> {
  const bytes = await readBytes(request, limit);
  if (!bytes.ok) return bytes;
  try {
    return success(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
  } catch {
    return failure(unreadable);
  }
}

/** The body, read by ourselves so that the cap holds whatever the headers claim. */
async function readBytes(
  request: IncomingMessage,
  limit: number,
  tooMuch = tooLarge(limit),
): Promise<Result<Uint8Array<ArrayBuffer>, ProblemDetails>> {
  if (Number(request.headers["content-length"] ?? 0) > limit) {
    request.resume();
    return failure(tooMuch);
  }
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
    if (size > limit) return failure(tooMuch);
    return success(new Uint8Array(Buffer.concat(chunks)));
  } catch {
    return failure(unreadable);
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

const parseForm = (text: string): Record<string, unknown> => collect([...new URLSearchParams(text)]);

async function parseMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Result<unknown, ProblemDetails>> {
  try {
    const form = await new Response(bytes, { headers: { "Content-Type": contentType } }).formData();
    const fields = [...form].map(
      async ([name, value]) =>
        [name, typeof value === "string" ? value : new Uint8Array(await value.arrayBuffer())] as const,
    );
    return success(collect(await Promise.all(fields)));
  } catch {
    return failure(unreadable);
  }
}

function collect(entries: Iterable<readonly [name: string, value: string | Uint8Array]>): Record<string, unknown> {
  const fields = new Map<string, (string | Uint8Array)[]>();
  for (const [name, value] of entries) {
    const stored = typeof value === "string" ? value.replaceAll("\0", "") : value;
    fields.set(name, [...(fields.get(name) ?? []), stored]);
  }
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
}
