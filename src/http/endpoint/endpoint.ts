import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import { type Account, type Person, personOf } from "../../data/person/find-person";
import type { Role } from "../../domain/person/role";
import { failure, type Result, success } from "../../domain/result";
import type { PageMaker } from "../page/remake-pages";
import { type ProblemDetails, wrongInput } from "../problem/problem-details";
import type { RateLimit } from "./rate-limit";
import type { BodyKind } from "./read-body";
import type { Reply } from "./reply";
import type { RequestContext } from "./request-context";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** The request and the reply themselves, for the few acts that need more than a `RequestContext`. */
export type Exchange = { request: IncomingMessage; response: ServerResponse & PageMaker };

type ValueOrProblem<Value, Status extends number> = Promise<Result<Value, ProblemDetails<Status>>>;

/** One method of one address, as `serve` answers it. */
export type Served<Body = unknown> = {
  method: Method;
  /** As a pattern: `/api/blocks/{id}`. The log names requests by it. */
  path: string;
  limit?: RateLimit;
  /**
   * Who may call it: people of these roles, or with `any` whoever has signed in, also without a role. Absent: everybody.
   * Checked before the body is read.
   */
  role?: readonly Role[] | "any";
  /** How the body is written. Without it a body that comes all the same is capped and dropped. */
  takes?: BodyKind;
  /** The most bytes that the body may have; absent: 64 KB. */
  bodyLimit?: number;
  /** Checks the body and acts. */
  respond: (call: RequestContext, body: unknown, exchange: Exchange) => ValueOrProblem<Reply<Body>, number>;
};

/** A schema and its name in the description of the API. */
type SchemaComponent<Value> = { name: string; schema: z.ZodType<Value> };

/** What the description of the API says of an endpoint. */
export type Description<Path extends string = string, Input = unknown, Output = unknown, Status = number> = {
  /** The name of the operation: generated clients call their functions by it. */
  id: string;
  method: Method;
  path: Path;
  summary: string;
  /** Name → meaning of what may stand after the question mark; none of it is required. */
  query?: Record<string, string>;
  /** Whether it is about the learner whose cookie the request carries. Absent: everybody gets the same. */
  learner?: "required" | "optional";
  /** The people it answers, by their roles; `any`: whoever has signed in. Absent: everybody. */
  role?: readonly Role[] | "any";
  body?: SchemaComponent<Input>;
  /** How the body is written. Absent: as JSON. */
  takes?: "json" | "picture";
  /** `again`: the status where the same request had been made before. `type`: of a reply that is no JSON. */
  reply: { status: number; again?: number; body?: SchemaComponent<Output>; type?: string };
  /** The statuses that `run` may refuse with. What `serve` owes every request is added: 403, 413, 415, 429, 500, 503. */
  problems: readonly Status[];
  limit?: RateLimit;
  /** The most bytes that the body may have; absent: 64 KB. */
  bodyLimit?: number;
};

type Act<Path extends string, Input, Value, Status extends number, Who extends Account | null> = (
  call: RequestContext<Input, ParamName<Path>, Who>,
  exchange: Exchange,
) => ValueOrProblem<Value, Status>;

/**
 * An act is handed the person where its endpoint names roles, and nobody where it names none. `role` is a constant with a
 * name, such as `admins`: by a list that is written on the spot the compiler does not tell the two apart.
 */
export type ForRole<Path extends string, Input, Value, Status extends number> =
  | { role: readonly Role[]; run: Act<Path, Input, Value, Status, Person> }
  | { role: "any"; run: Act<Path, Input, Value, Status, Account> }
  | { role?: undefined; run: Act<Path, Input, Value, Status, null> };

/** The names in a path: `id` in `/api/blocks/{id}`. */
type ParamName<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamName<Rest>
  : never;

type Definition<Path extends string, Input, Output, Status extends number> = Omit<
  Description<Path, Input, Output, Status>,
  "role"
> &
  ForRole<Path, NoInfer<Input>, Reply<NoInfer<Output>>, NoInfer<Status>>;

export type Endpoint<Output = unknown> = Description & Served<Output>;

/**
 * A call of the API with all that is to be known of it, beside the act that answers it. The description of the API and
 * the form twin for pages without script are made from the same value.
 */
export const endpoint = <const Path extends string, const Status extends number, Input = undefined, Output = undefined>(
  definition: Definition<Path, Input, Output, Status>,
): Endpoint<Output> => ({
  ...(definition.body && { takes: "json" }),
  ...definition,
  respond: responder(definition.path, definition.body?.schema, definition),
});

/** An address that is no part of the API: for forms, for the site's own programs, or as another standard wants it. */
export const unlistedEndpoint = <const Path extends string, Input = undefined>({
  body,
  ...served
}: Pick<Served, "method" | "limit" | "takes" | "bodyLimit"> & {
  path: Path;
  body?: z.ZodType<Input>;
} & ForRole<Path, NoInfer<Input>, Reply<unknown>, number>): Served => ({
  ...(body && { takes: "json" }),
  ...served,
  respond: responder(served.path, body, served),
});

/** Checks the body, and hands the act the person that it is for. */
export const responder =
  <Path extends string, Input, Value, Status extends number>(
    path: Path,
    schema: z.ZodType<Input> | undefined,
    act: ForRole<Path, Input, Value, Status>,
  ) =>
  async (call: RequestContext, body: unknown, exchange: Exchange): ValueOrProblem<Value, number> => {
    const { params } = call;
    if (!fills(path, params)) throw new Error(`The address lacks a part of ${path}.`);
    const input = checkInput(schema, body);
    if (!input.ok) return input;
    const checked = { ...call, params, input: input.value };
    if (act.role === undefined) return act.run({ ...checked, person: null }, exchange);
    if (call.person === null) throw new Error(`Nobody may call ${path} without signing in.`);
    if (act.role === "any") return act.run({ ...checked, person: call.person }, exchange);
    const person = personOf(call.person);
    if (person === null) throw new Error(`Nobody may call ${path} without a role.`);
    return act.run({ ...checked, person }, exchange);
  };

const fills = <Path extends string>(
  path: Path,
  params: RequestContext["params"],
): params is RequestContext<undefined, ParamName<Path>>["params"] =>
  [...path.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => params[name] !== undefined);

/** Without a schema the input is `undefined`, as the defaults of `endpoint` say. */
export function checkInput<Input>(schema: z.ZodType<Input> | undefined, body: unknown): Result<Input, ProblemDetails>;
export function checkInput(schema: z.ZodType | undefined, body: unknown): Result<unknown, ProblemDetails> {
  if (!schema) return success(undefined);
  const input = schema.safeParse(body);
  return input.success ? success(input.data) : failure(wrongInput(input.error));
}
