import type { NextApiHandler } from "next";
import type { z } from "zod";
import { addressIn } from "../../domain/language";
import { map, type Result, success } from "../../domain/result";
import { pageLanguage } from "../page/page-language";
import type { ProblemDetails } from "../problem/problem-details";
import { type Endpoint, type Exchange, unlistedEndpoint } from "./endpoint";
import type { RateLimit } from "./rate-limit";
import { seeOther } from "./reply";
import type { RequestContext } from "./request-context";
import { serve } from "./serve";

/** Where a form leads: a page by its path without language. */
type Onward = { path: string; headers?: Record<string, string> };

type PostedForm<Fields> = {
  /** Where the form is sent: `/api/practice/mark`. */
  path: string;
  /** What the form sends: text, and lists of text. */
  fields: z.ZodType<Fields>;
};

/** Answers a form of a page without script: with another page, in the language of the page that had the form. */
export const serveForm = <Fields>({
  path,
  fields,
  limit,
  run,
}: PostedForm<Fields> & {
  limit?: RateLimit;
  run: (call: RequestContext<NoInfer<Fields>>, exchange: Exchange) => Promise<Result<Onward, ProblemDetails>>;
}): NextApiHandler =>
  serve(
    unlistedEndpoint({
      method: "POST",
      path,
      takes: "form",
      body: fields,
      limit,
      run: async (call, exchange) =>
        map(await run(call, exchange), (onward) =>
          seeOther(addressIn(pageLanguage(call.params), onward.path), onward.headers),
        ),
    }),
  );

/** What a form asks of the endpoint whose twin it is. The body is checked by the endpoint's own schema. */
type TwinRequest = { params?: Record<string, string>; body?: unknown };

/**
 * The twin of an endpoint for a form without script: the same limit, the same check of the body, the same act, and a page
 * instead of JSON. `onward`: the path of that page.
 */
export const formTwin = <Output, Fields>(
  { limit, respond }: Endpoint<Output>,
  {
    request,
    onward,
    ...form
  }: PostedForm<Fields> & {
    request: (fields: NoInfer<Fields>) => TwinRequest;
    onward: (fields: NoInfer<Fields>, reply: Output) => string;
  },
): NextApiHandler =>
  serveForm({
    ...form,
    limit,
    run: async ({ input: fields, ...call }, exchange) => {
      const { params, body } = request(fields);
      const reply = await respond({ ...call, params: { ...call.params, ...params }, input: undefined }, body, exchange);
      if (!reply.ok) return reply;
      const cookie = reply.value.headers?.["Set-Cookie"];
      return success({
        path: onward(fields, reply.value.body),
        ...(cookie && { headers: { "Set-Cookie": cookie } }),
      });
    },
  });
