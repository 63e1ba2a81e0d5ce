import type { PrismaClient } from "../../generated/client";
import { authFor } from "./auth";

/** A site that somebody signs in to, and what their browser calls itself. */
export type SignInContext = { origin: string; userAgent: string };

export const headersOf = ({ origin, userAgent }: SignInContext, cookie?: string): Headers =>
  new Headers({ origin, "user-agent": userAgent.slice(0, 300), ...(cookie && { cookie }) });

/**
 * Begins a session for whoever knows the password, and gives its token. Null for a wrong password, an unknown name, a person
 * without password and one who may not sign in: each takes one hash of the password, so that time says nothing either.
 */
export const signIn = async (
  client: PrismaClient,
  { signInName, password, ...context }: SignInContext & { signInName: string; password: string },
): Promise<string | null> => {
  const [auth, { APIError }] = await Promise.all([authFor(client, context.origin), import("better-auth/api")]);
  try {
    const { token } = await auth.api.signInEmail({
      body: { email: signInName, password },
      headers: headersOf(context),
    });
    return token;
  } catch (error) {
    if (error instanceof APIError) return null;
    throw error;
  }
};
