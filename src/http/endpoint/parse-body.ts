import { failure, type Result, success } from "../../domain/result";
import { type ProblemDetails, problemDetails } from "../problem/problem-details";

export type BodyKind = "json" | "form";

const types: Record<BodyKind, string> = { json: "application/json", form: "application/x-www-form-urlencoded" };

/** The problem with how a body says it is written, if any. */
export function wrongType(kind: BodyKind, contentType = "", encoding = "identity"): ProblemDetails | undefined {
  if (contentType.split(";")[0]?.trim().toLowerCase() === types[kind] && encoding === "identity") return undefined;
  return problemDetails(415, "wrong-type", `Send the body as ${types[kind]}, not compressed.`);
}

/** The body as a value. A form's field that occurs more than once becomes a list. */
export function parseBody(kind: BodyKind, text: string): Result<unknown, ProblemDetails> {
  return kind === "json" ? parseJson(text) : success(parseForm(text));
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
