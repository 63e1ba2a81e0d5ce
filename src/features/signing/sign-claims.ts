import type { IncomingHttpHeaders } from "node:http";
import { z } from "zod";
import { currentDatabase } from "../../data/database/current-database";
import * as data from "../../data/signature/signing";
import {
  claimAnswerSchema,
  signingAddress,
  signingSchema,
  signingTokenSchema,
} from "../../domain/signature/signature-request";
import { signedPages } from "../../domain/signature/signed-claims";
import { typedText } from "../../domain/text/typed-text";
import type { Exchange } from "../../http/endpoint/endpoint";
import type { Onward } from "../../http/endpoint/form-twin";
import type { RequestContext } from "../../http/endpoint/request-context";
import { httpEnv } from "../../http/http-env";
import { remakePages } from "../../http/page/remake-pages";
import { signingCookie } from "./signing-cookie";

type Call<Schema extends z.ZodType> = Pick<RequestContext<z.infer<Schema>>, "input" | "now">;

export const openFields = z.object({ token: signingTokenSchema });

/** Gives an address to the browser that opens it first, as a cookie that lasts as long as the address works. */
export const openAddress = async ({ input: { token }, now }: Call<typeof openFields>): Promise<Onward> => {
  const opened = await data.openAddress((await currentDatabase()).client, { token, now });
  const path = signingAddress(token);
  if (!opened) return { path };
  const seconds = Math.ceil((opened.expiresAt.getTime() - now.getTime()) / 1000);
  return { path, cookies: [signingCookie(token).write(opened.secret, seconds, httpEnv().SITE_URL)] };
};

/** A browser without the cookie has a secret that no request knows. */
const holderOf = (token: string, headers: IncomingHttpHeaders): data.Holder => ({
  ...{ token, secret: signingCookie(token).read(headers, httpEnv().SITE_URL) ?? "" },
});

export const answerFields = z.object({
  token: signingTokenSchema,
  claim: z.coerce.number().pipe(z.int().min(1)),
  answer: claimAnswerSchema,
  note: typedText.trim().max(2000),
});

/** Stores what an expert says of a claim, and leads to the next. A doubt without a word leads back, and the page asks for one. */
export const answerClaim = async (
  { input: { token, claim, answer, note }, now }: Call<typeof answerFields>,
  { request }: Exchange,
): Promise<Onward> => {
  const { client } = await currentDatabase();
  const holder = holderOf(token, request.headers);
  const stored = await data.answerClaim(client, holder, { position: claim, answer, note, now });
  if (!stored) return { path: signingAddress(token) };
  if (answer !== "agree" && note === "") return { path: `${signingAddress(token, claim)}&why=${answer}#why` };
  return { path: stored.next === null ? `${signingAddress(token)}#sign` : signingAddress(token, stored.next) };
};

export const signFields = z
  .object({ ...signingSchema.shape, token: signingTokenSchema, named: z.stringbool() })
  .partial({ description: true });

/** Signs what an expert agreed to, and shows it on the guide. */
export const signClaims = async (
  { input: { token, description = "", ...signing }, now }: Call<typeof signFields>,
  { request, response }: Exchange,
): Promise<Onward> => {
  const { client } = await currentDatabase();
  const holder = holderOf(token, request.headers);
  const signed = await data.signClaims(client, holder, { signing: { ...signing, description }, now });
  if (signed && signed.claims > 0) await remakePages(response, signedPages(signed.article));
  return { path: signingAddress(token) };
};
