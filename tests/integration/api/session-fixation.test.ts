import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currentDatabase } from "../../../src/data/database/current-database";
import { createInvitation } from "../../../src/data/person/create-invitation";
import { ask, becomeLearner } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openPractice();
});
afterAll(() => close());

const password = "a long walk by the lake";
const another = "another walk by the sea";

const form = (file: string, fields: Record<string, string>, cookie: string) =>
  ask(file, {
    ...{ method: "POST", cookie, type: "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });

/** The cookies of these names that a reply sets. */
const setBy = (reply: Response, ...names: string[]): string =>
  names
    .flatMap((name) => reply.headers.getSetCookie().filter((cookie) => cookie.startsWith(`${name}=`)))
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

const signUp = (name: string, cookie = "") => form("people/sign-up.ts", { name, password }, cookie);
const isSignedIn = async (cookie: string) =>
  (await form("people/end-session.ts", { session: "none" }, cookie)).status === 303;
const canOpen = async (block: string, cookie: string) =>
  (await ask("blocks/[id]/index.ts", { method: "GET", params: { id: block }, cookie })).status === 200;

/** Somebody with an account, signed in elsewhere: their name, their browser's cookies and their recovery codes. */
const account = async () => {
  const name = `sam-${randomUUID().slice(0, 8)}`;
  const reply = await signUp(name);
  const codes = setBy(reply, "codes").slice("codes=".length).split(".");
  return { name, jar: setBy(reply, "person", "learner"), session: setBy(reply, "person"), code: codes[0] ?? "" };
};

const invitation = async (): Promise<string> => {
  const { client } = await currentDatabase();
  const request = { name: `${randomUUID()}@example.org`, role: "author" } as const;
  const made = await createInvitation(client, { request, invitedById: null, mailIn: null, now: new Date() });
  if (!made.ok) throw new Error(made.failure);
  return made.value.token;
};

/** Each way in that needs no key of a device, in a browser with these cookies. A passkey is used in `people.spec.ts`. */
const waysIn: Record<string, (planted: string) => Promise<Response>> = {
  "signing in": async (planted) => form("people/sign-in.ts", { name: (await account()).name, password }, planted),
  "signing up": (planted) => signUp(`sam-${randomUUID().slice(0, 8)}`, planted),
  "accepting an invitation": async (planted) =>
    form("people/join.ts", { token: await invitation(), name: "Amira Khan", password }, planted),
  "using a recovery code": async (planted) => {
    const { name, code } = await account();
    return form("people/recover.ts", { name, code, password: another }, planted);
  },
};

describe.each(Object.entries(waysIn))("session fixation: %s", (_way, enter) => {
  test("gives a session that the browser did not have before, and a planted one is nobody's", async () => {
    const planted = `person=${"a".repeat(32)}`;
    const reply = await enter(planted);
    const own = setBy(reply, "person");
    expect(own).toMatch(/^person=\w{32}$/);
    expect(own).not.toBe(planted);
    expect([await isSignedIn(own), await isSignedIn(planted)]).toEqual([true, false]);
  });

  test("ends the session that somebody else planted, who gets neither this one nor what is practised in it", async () => {
    const attacker = await account();
    const reply = await enter(attacker.jar);
    const own = setBy(reply, "person", "learner");
    expect([await isSignedIn(own), await isSignedIn(attacker.session)]).toEqual([true, false]);
    const data = JSON.stringify({ count: 2, mode: "tutor" });
    const begun = await ask("blocks/index.ts", { method: "POST", cookie: own, type: "application/json", body: data });
    const { id } = (await begun.json()) as { id: string };
    expect([await canOpen(id, own), await canOpen(id, attacker.jar)]).toEqual([true, false]);
  });

  test("ends the cookie of a learner without an account that was planted, which opens nothing any more", async () => {
    const { cookie, block } = await becomeLearner();
    const own = setBy(await enter(cookie), "person", "learner");
    expect([await canOpen(block, own), await canOpen(block, cookie)]).toEqual([true, false]);
  });
});

describe("session fixation: a new password", () => {
  test("gives a session of its own, and ends the one before and every other", async () => {
    const { name, jar, session } = await account();
    const other = setBy(await form("people/sign-in.ts", { name, password }, ""), "person");
    expect([await isSignedIn(session), await isSignedIn(other)]).toEqual([true, true]);
    const reply = await form("people/password.ts", { current: password, password: another }, jar);
    const own = setBy(reply, "person");
    expect(own).not.toBe(session);
    expect([await isSignedIn(own), await isSignedIn(session), await isSignedIn(other)]).toEqual([true, false, false]);
  });

  test("that was not right ends no session, and gives none", async () => {
    const { jar, session } = await account();
    const reply = await form("people/password.ts", { current: "not this one at all", password: another }, jar);
    expect([setBy(reply, "person"), await isSignedIn(session)]).toEqual(["", true]);
  });
});

test("session fixation: signing out ends the session on the server, so that its cookie opens nothing when it is put back", async () => {
  const { jar, session } = await account();
  await form("people/sign-out.ts", { out: "yes" }, jar);
  expect(await isSignedIn(session)).toBe(false);
});
