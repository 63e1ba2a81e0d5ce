import type { z } from "zod";
import { addressIn } from "../../domain/language";
import { map, type Result, success } from "../../domain/result";
import { pageLanguage } from "../page/page-language";
import type { ProblemDetails } from "../problem/problem-details";
import { checkInput, type Endpoint, type Exchange, type ForRole, responder, type Served } from "./endpoint";
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

type Leading = (
  call: RequestContext,
  body: unknown,
  exchange: Exchange,
) => Promise<Result<Onward, ProblemDetails<number>>>;

/** Serves a form with another page, in the language of the page that had the form. */
const serveLeading = (
  {
    path,
    takes = "form",
    limit,
    role,
    bodyLimit,
  }: Pick<Served, "path" | "limit" | "role" | "bodyLimit"> & Pick<PostedForm<unknown>, "takes">,
  lead: Leading,
): ServingHandler =>
  serve({
    ...{ method: "POST", path, takes, limit, role, bodyLimit },
    respond: async (call, body, exchange) =>
      map(await lead(call, body, exchange), (onward) =>
        seeOther(addressIn(pageLanguage(call.params), onward.path), onward.headers, onward.cookies),
      ),
  });

/** Answers a form of a page without script. */
export const serveForm = <Fields>(
  form: PostedForm<Fields> & ForRole<string, NoInfer<Fields>, Onward, number> & Pick<Endpoint, "limit" | "bodyLimit">,
): ServingHandler => serveLeading(form, responder(form.path, form.fields, form));

/** What a form asks of the endpoint whose twin it is. The body is checked by the endpoint's own schema. */
type TwinRequest = { params?: Record<string, string>; body?: unknown };

/**
 * The twin of an endpoint for a form without script: the same limit and roles, the same check of the body, the same act, and a page
 * instead of JSON. `onward`: the path of that page.
 */
export const formTwin = <Output, Fields>(
  { limit, role, respond }: Endpoint<Output>,
  {
    fields,
    request,
    onward,
    ...form
  }: PostedForm<Fields> & {
    request: (fields: NoInfer<Fields>) => TwinRequest;
    onward: (fields: NoInfer<Fields>, reply: Output) => string;
  },
): ServingHandler =>
  serveLeading({ ...form, limit, role }, async (call, posted, exchange) => {
    const input = checkInput(fields, posted);
    if (!input.ok) return input;
    const { params, body } = request(input.value);
    const reply = await respond({ ...call, params: { ...call.params, ...params } }, body, exchange);
    if (!reply.ok) return reply;
    const cookie = reply.value.headers?.["Set-Cookie"];
    return success({
      path: onward(input.value, reply.value.body),
      ...(cookie && { headers: { "Set-Cookie": cookie } }),
    });
  });
