import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import { failure, type Result, success } from "../../domain/result";
import { type ProblemDetails, wrongInput } from "../problem/problem-details";
import { type BodyKind, parseBody, wrongType } from "./parse-body";
import type { Limit } from "./rate-limit";
import { readBody } from "./read-body";
import type { Reply } from "./reply";
import type { RequestContext } from "./request-context";

type Answer = Promise<Result<Reply, ProblemDetails>>;

/** What a handler does for one method. `form`: the caller is a page without script, which is answered with pages. */
export type Method = {
  changes: boolean;
  form: boolean;
  limit?: Limit;
  run: (request: IncomingMessage, call: RequestContext) => Answer;
};

/** Changes nothing, reads no body. */
export const reads = (act: (call: RequestContext) => Answer, limit?: Limit): Method => ({
  changes: false,
  form: false,
  limit,
  run: (_request, call) => act(call),
});

/** Changes something and needs no input; a body that comes all the same is capped and dropped. */
export const changes = (act: (call: RequestContext) => Answer, limit?: Limit): Method => ({
  changes: true,
  form: false,
  limit,
  run: async (request, call) => {
    const body = await readBody(request);
    return body.ok ? act(call) : body;
  },
});

/** Changes something from input that its schema has passed. */
export const takes = <Input>(
  kind: BodyKind,
  schema: z.ZodType<Input>,
  limit: Limit | undefined,
  act: (call: RequestContext<Input>) => Answer,
): Method => ({
  changes: true,
  form: kind === "form",
  limit,
  run: async (request, call) => {
    const input = await readInput(request, kind, schema);
    return input.ok ? act({ ...call, input: input.value }) : input;
  },
});

async function readInput<Input>(
  request: IncomingMessage,
  kind: BodyKind,
  schema: z.ZodType<Input>,
): Promise<Result<Input, ProblemDetails>> {
  const rejection = wrongType(kind, request.headers["content-type"], request.headers["content-encoding"]);
  if (rejection) return failure(rejection);
  const text = await readBody(request);
  if (!text.ok) return text;
  const body = parseBody(kind, text.value);
  if (!body.ok) return body;
  const input = schema.safeParse(body.value);
  return input.success ? success(input.data) : failure(wrongInput(input.error));
}
