import { randomUUID } from "node:crypto";
import { sessionLifetime } from "../../../domain/person/session";
import type { PrismaClient } from "../../generated/client";
import { acceptInvitation } from "../accept-invitation";
import { createAccount } from "../create-account";
import { hashPersonToken } from "../person-token";
import { readAuthSecret } from "./read-auth-secret";
import { registrationSchema } from "./registration";

/**
 * The client for better-auth: a session is stored with a hash of its token and without an address, and whoever makes it gets
 * the token itself.
 */
const hashingTokens = (client: PrismaClient) =>
  client.$extends({
    query: {
      personSession: {
        async create({ args, query }) {
          const { token } = args.data;
          const data = { ...args.data, token: hashPersonToken(token) };
          Reflect.deleteProperty(data, "ipAddress");
          return { ...(await query({ ...args, data })), token };
        },
      },
    },
  });

/** What better-auth calls the cookie of a passkey's challenge. Browsers know it by another name. */
export const challengeCookie = "better-auth.challenge";

const mayNotSignIn = async (client: PrismaClient, personId: string) =>
  (await client.person.count({ where: { id: personId, disabledAt: null } })) === 0;

/** better-auth keeps its size in memory only where somebody signs in: it is loaded by the first who does. */
const open = async (client: PrismaClient, origin: string) => {
  const [{ betterAuth }, { prismaAdapter }, { passkey }, { APIError }, secret] = await Promise.all([
    import("better-auth/minimal"),
    import("better-auth/adapters/prisma"),
    import("@better-auth/passkey"),
    import("better-auth/api"),
    readAuthSecret(client),
  ]);
  /** Whoever found a key that asks for neither finger nor code is not let in. */
  const requireUser = (isVerified: boolean | undefined) => {
    if (!isVerified) throw new APIError("UNAUTHORIZED");
  };
  return betterAuth({
    appName: "iatroX",
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(hashingTokens(client), { provider: "postgresql" }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: { modelName: "person", fields: { email: "signInName" } },
    session: { modelName: "personSession", fields: { userId: "personId" }, expiresIn: sessionLifetime / 1000 },
    account: { modelName: "credential", fields: { userId: "personId" } },
    verification: { modelName: "verification", storeIdentifier: "hashed" },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ((await mayNotSignIn(client, session.userId)) ? false : { data: session }),
        },
      },
    },
    advanced: {
      useSecureCookies: false,
      // Its tables lack what nobody is asked for here: pictures, addresses, tokens of other sites.
      database: { generateId: () => randomUUID(), validateSchema: false },
    },
    plugins: [
      passkey({
        rpID: new URL(origin).hostname,
        rpName: "iatroX",
        origin,
        schema: { passkey: { fields: { userId: "personId" } } },
        advanced: { webAuthnChallengeCookie: "challenge" },
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: {
          requireSession: false,
          resolveUser: ({ context }) => registrationSchema.parse(JSON.parse(context ?? "")).person,
          afterVerification: async ({ context, verification }) => {
            requireUser(verification.registrationInfo?.userVerified);
            const { person, invitation, account } = registrationSchema.parse(JSON.parse(context ?? ""));
            if (account !== undefined) {
              const isMade = await createAccount(client, { account: { ...person, ...account }, passwordHash: null });
              if (!isMade) throw new APIError("UNAUTHORIZED");
            }
            if (invitation === undefined) return { userId: person.id };
            const accepted = await acceptInvitation(client, {
              ...{ tokenHash: invitation, person, passwordHash: null, now: new Date() },
            });
            if (!accepted) throw new APIError("UNAUTHORIZED");
            return { userId: accepted.personId };
          },
        },
        authentication: {
          afterVerification: ({ verification }) => requireUser(verification.authenticationInfo.userVerified),
        },
      }),
    ],
  });
};

type Auth = Awaited<ReturnType<typeof open>>;

let opened: { client: PrismaClient; origin: string; auth: Promise<Auth> } | undefined;

/** better-auth for a site at this origin. No address leads to its own handler. */
export const authFor = (client: PrismaClient, origin: string): Promise<Auth> => {
  if (opened?.client !== client || opened.origin !== origin) opened = { client, origin, auth: open(client, origin) };
  return opened.auth;
};
