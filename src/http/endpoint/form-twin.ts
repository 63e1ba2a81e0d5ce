import type { z } from "zod";
import type { Account, Person } from "../../data/person/find-person";
import { addressIn } from "../../domain/language";
import type { Role } from "../../domain/person/role";
import { map, type Result, success } from "../../domain/result";
import { pageLanguage } from "../page/page-language";
import type { ProblemDetails } from "../problem/problem-details";
import { type Endpoint, type Exchange, unlistedEndpoint } from "./endpoint";
import { seeOther } from "./reply";
import type { RequestContext } from "./request-context";
import { type ServingHandler, serve } from "./serve";

/** Where a form leads: a page by its path without language. */
export type Onward = { path: string; headers?: Record<string, string>; cookies?: readonly string[] };

type PostedForm<Fields> = {
  /** Where the form is sent: `/api/practice/mark`. */
  path: string;
  /** What the form sends: text, and lists of text. */
  fields: z.ZodType<Fields>;
  /** How it is sent: `multipart` where it has a file. */
  takes?: "form" | "multipart";
};

type FormAct<Fields> = (
  | { role: readonly Role[]; run: (call: RequestContext<Fields, never, Person>, exchange: Exchange) => Answered }
  | { role: "any"; run: (call: RequestContext<Fields, never, Account>, exchange: Exchange) => Answered }
  | { role?: undefined; run: (call: RequestContext<Fields, never, null>, exchange: Exchange) => Answered }
) &
  Pick<Endpoint, "limit" | "bodyLimit">;

type Answered = Promise<Result<Onward, ProblemDetails>>;

/** Answers a form of a page without script: with another page, in the language of the page that had the form. */
export const serveForm = <Fields>({
  path,
  fields,
  takes = "form",
  limit,
  bodyLimit,
  ...act
}: PostedForm<Fields> & FormAct<NoInfer<Fields>>): ServingHandler => {
  const form = { method: "POST", path, takes, body: fields, limit, bodyLimit } as const;
  const lead = ({ params }: Pick<RequestContext, "params">, outcome: Awaited<Answered>) =>
    map(outcome, ({ path: page, headers, cookies }) =>
      seeOther(addressIn(pageLanguage(params), page), headers, cookies),
    );
  if (act.role === undefined)
    return serve(
      unlistedEndpoint({ ...form, run: async (call, exchange) => lead(call, await act.run(call, exchange)) }),
    );
  if (act.role === "any")
    return serve(
      unlistedEndpoint({
        ...form,
        role: act.role,
        run: async (call, exchange) => lead(call, await act.run(call, exchange)),
      }),
    );
  return serve(
    unlistedEndpoint({
      ...form,
      role: act.role,
      run: async (call, exchange) => lead(call, await act.run(call, exchange)),
    }),
  );
};

/** What a form asks of the endpoint whose twin it is. The body is checked by the endpoint's own schema. */
type TwinRequest = { params?: Record<string, string>; body?: unknown };

/**
 * The twin of an endpoint for a form without script: the same limit and roles, the same check of the body, the same act, and a page
 * instead of JSON. `onward`: the path of that page.
 */
export const formTwin = <Output, Fields>(
  { limit, role, respond }: Endpoint<Output>,
  {
    request,
    onward,
    ...form
  }: PostedForm<Fields> & {
    request: (fields: NoInfer<Fields>) => TwinRequest;
    onward: (fields: NoInfer<Fields>, reply: Output) => string;
  },
): ServingHandler => {
  const run = async ({ input: fields, ...call }: RequestContext<NoInfer<Fields>>, exchange: Exchange) => {
    const { params, body } = request(fields);
    const reply = await respond({ ...call, params: { ...call.params, ...params }, input: undefined }, body, exchange);
    if (!reply.ok) return reply;
    const cookie = reply.value.headers?.["Set-Cookie"];
    return success({
      path: onward(fields, reply.value.body),
      ...(cookie && { headers: { "Set-Cookie": cookie } }),
    });
  };
  if (role === undefined) return serveForm({ ...form, limit, run });
  return role === "any" ? serveForm({ ...form, limit, role, run }) : serveForm({ ...form, limit, role, run });
};
