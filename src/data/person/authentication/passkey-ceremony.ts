import { z } from "zod";
import type { PasskeyAssertion, PasskeyAttestation } from "../../../domain/person/passkey-answer";
import type { PrismaClient } from "../../generated/client";
import { authFor, challengeCookie } from "./auth";
import type { Registration } from "./registration";
import { headersOf, type SignInContext } from "./sign-in";

/** `challenge`: what the browser has to bring back with its answer, in a cookie. */
type Ceremony = { options: unknown; challenge: string };

const challengeOf = (headers: Headers): string =>
  headers.getSetCookie()[0]?.split(";")[0]?.slice(`${challengeCookie}=`.length) ?? "";

/** Asks a browser to sign in with a passkey of its own. */
export const startPasskeySignIn = async (client: PrismaClient, context: SignInContext): Promise<Ceremony> => {
  const auth = await authFor(client, context.origin);
  const { response, headers } = await auth.api.generatePasskeyAuthenticationOptions({
    headers: headersOf(context),
    returnHeaders: true,
  });
  return { options: response, challenge: challengeOf(headers) };
};

/** Asks a browser to make a passkey. */
export const startPasskeyRegistration = async (
  client: PrismaClient,
  { registration, ...context }: SignInContext & { registration: Registration },
): Promise<Ceremony> => {
  const auth = await authFor(client, context.origin);
  const { response, headers } = await auth.api.generatePasskeyRegistrationOptions({
    headers: headersOf(context),
    query: { context: JSON.stringify(registration) },
    returnHeaders: true,
  });
  return { options: response, challenge: challengeOf(headers) };
};

type Answer<Credential> = SignInContext & { challenge: string; credential: Credential };

const begun = z.object({ session: z.object({ token: z.string() }) });

/** Begins a session for whoever holds the passkey, and gives its token; null: the answer is not right. */
export const finishPasskeySignIn = async (
  client: PrismaClient,
  { challenge, credential, ...context }: Answer<PasskeyAssertion>,
): Promise<string | null> =>
  tokenOrNull(async () => {
    const auth = await authFor(client, context.origin);
    const { session } = await auth.api.verifyPasskeyAuthentication({
      body: { response: credential },
      headers: headersOf(context, `${challengeCookie}=${challenge}`),
    });
    return session.token;
  });

/** Stores a new passkey, and with it what it was made for. Begins a session and gives its token; null: it is not right. */
export const finishPasskeyRegistration = async (
  client: PrismaClient,
  { challenge, credential, name, ...context }: Answer<PasskeyAttestation> & { name: string },
): Promise<string | null> =>
  tokenOrNull(async () => {
    const auth = await authFor(client, context.origin);
    const made = await auth.api.verifyPasskeyRegistration({
      body: { response: credential, name, createSession: true },
      headers: headersOf(context, `${challengeCookie}=${challenge}`),
    });
    return begun.parse(made).session.token;
  });

const tokenOrNull = async (act: () => Promise<string>): Promise<string | null> => {
  const { APIError } = await import("better-auth/api");
  try {
    return await act();
  } catch (error) {
    if (error instanceof APIError) return null;
    throw error;
  }
};
