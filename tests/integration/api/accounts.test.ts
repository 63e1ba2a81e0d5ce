import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { currentDatabase } from "../../../src/data/database/current-database";
import { createInvitation } from "../../../src/data/person/create-invitation";
import { sendWaitingMail } from "../../../src/features/mail/send-waiting-mail";
import { ask, becomeLearner } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";
import { signInAs } from "../../support/sign-in-as";
import { startSmtpServer } from "../../support/smtp-server";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openPractice();
});
afterAll(() => close());

const password = "a long walk by the lake";

const form = (file: string, fields: Record<string, string>, cookie = "", params: Record<string, string> = {}) =>
  ask(file, {
    ...{ method: "POST", cookie, params, type: "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });

/** What a browser holds after a reply. */
const jarOf = (reply: Response): string =>
  reply.headers
    .getSetCookie()
    .filter((cookie) => !cookie.includes("Max-Age=0"))
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

const signUp = (name: string, cookie = "") => form("people/sign-up.ts", { name, password }, cookie);
const signIn = (name: string, cookie = "", rest: Record<string, string> = {}) =>
  form("people/sign-in.ts", { name, password, ...rest }, cookie);
const newName = () => `sam-${randomUUID().slice(0, 8)}`;

const canOpen = async (block: string, cookie: string) =>
  (await ask("blocks/[id]/index.ts", { method: "GET", params: { id: block }, cookie })).status === 200;

const exported = async (cookie: string) =>
  (await (await ask("me/export.ts", { method: "GET", cookie })).json()) as {
    account: Record<string, unknown> | null;
    blocks: unknown[];
  };

describe("signing up", () => {
  test("makes an account of what the browser knows, with ten recovery codes, and without a role", async () => {
    const { cookie, block } = await becomeLearner();
    const name = newName();
    const reply = await signUp(` ${name.toUpperCase()} `, cookie);
    expect([reply.status, reply.headers.get("Location")]).toEqual([303, "/account/codes"]);
    const jar = jarOf(reply);
    expect(jar.match(/codes=([^;]+)/)?.[1]?.split(".")).toHaveLength(10);
    expect([await canOpen(block, jar), await canOpen(block, cookie)]).toEqual([true, false]);
    const { client } = await currentDatabase();
    const person = await client.person.findUnique({ where: { signInName: `${name}@name.invalid` } });
    expect(person).toMatchObject({ role: null, language: "en" });
    expect(await ask("studio/drafts/index.ts", { method: "GET", cookie: jar })).toMatchObject({ status: 403 });
  });

  test("says what is wrong with a name or a password, and keeps the name", async () => {
    const name = newName();
    await signUp(name);
    for (const [typed, secret, problem] of [
      [name, password, "name-used"],
      ["Sam Ng", password, "no-sign-in-name"],
      [newName(), "password123", "common"],
    ] as const) {
      const reply = await form("people/sign-up.ts", { name: typed, password: secret });
      expect(reply.headers.get("Location")).toBe(`/sign-up?problem=${problem}`);
      const typedName = /typed-name=([\w-]*)/.exec(jarOf(reply))?.[1] ?? "";
      expect(Buffer.from(typedName, "base64url").toString()).toBe(typed);
    }
  });

  test("of one name by many at once makes one account", async () => {
    const name = newName();
    const replies = await Promise.all(Array.from({ length: 4 }, () => signUp(name)));
    expect(replies.filter((reply) => reply.headers.get("Location") === "/account/codes")).toHaveLength(1);
  });

  describe("with names that others have", () => {
    afterEach(() => {
      process.env.RATE_LIMIT_SCALE = "100";
    });

    test("is refused after ten, whatever the name, and nothing more is said", async () => {
      const name = newName();
      await signUp(name);
      process.env.RATE_LIMIT_SCALE = "1";
      const statuses: number[] = [];
      for (let time = 0; time < 10; time += 1) statuses.push((await signUp(name)).status);
      expect(statuses).toEqual(Array<number>(10).fill(303));
      expect([(await signUp(name)).status, (await signUp(newName())).status]).toEqual([429, 429]);
      const options = { for: "sign-up", name };
      const passkey = { method: "POST", type: "application/json", body: JSON.stringify(options) };
      expect((await ask("people/passkey-options.ts", passkey)).status).toBe(429);
    });
  });
});

describe("signing in with an account", () => {
  test("joins a second browser, with what it knew, and leads to practice or where they came from", async () => {
    const name = newName();
    const first = await becomeLearner();
    const here = jarOf(await signUp(name, first.cookie));
    const second = await becomeLearner();
    const reply = await signIn(name, second.cookie);
    expect(reply.headers.get("Location")).toBe("/practice");
    const there = jarOf(reply);
    for (const jar of [here, there])
      expect([await canOpen(first.block, jar), await canOpen(second.block, jar)]).toEqual([true, true]);
    const next = { next: "/fr/practice/my-data" };
    const french = await form("people/sign-in.ts", { name, password, ...next }, "", { page: "fr" });
    expect(french.headers.get("Location")).toBe("/fr/practice/my-data");
  });

  test("ends in this browser alone with signing out, and everything is there after the next time", async () => {
    const name = newName();
    const { cookie, block } = await becomeLearner();
    const here = jarOf(await signUp(name, cookie));
    const there = jarOf(await signIn(name));
    const out = await form("people/sign-out.ts", { out: "yes" }, here);
    expect(out.headers.get("Location")).toBe("/privacy/signed-out");
    expect(out.headers.getSetCookie().map((one) => one.split(";").slice(0, 2).join(";"))).toEqual([
      ...["person=; Max-Age=0", "learner=; Max-Age=0"],
    ]);
    expect([await canOpen(block, here), await canOpen(block, there)]).toEqual([false, true]);
    expect(await canOpen(block, jarOf(await signIn(name)))).toBe(true);
  });

  test("that was over already takes nothing from whoever practises here", async () => {
    const { cookie, block } = await becomeLearner();
    const out = await form("people/sign-out.ts", { out: "yes" }, cookie);
    expect(out.headers.get("Location")).toBe("/sign-in");
    expect(jarOf(out)).toBe("");
    expect(await canOpen(block, cookie)).toBe(true);
  });

  test("leads an editor to the studio", async () => {
    const { id, cookie } = await signInAs("author");
    await form("people/password.ts", { password }, cookie);
    expect((await signIn(`${id}@example.org`)).headers.get("Location")).toBe("/studio");
  });
});

describe("an account", () => {
  test("is in the export, with its sessions, and goes with all data", async () => {
    const name = newName();
    const jar = jarOf(await signUp(name, (await becomeLearner()).cookie));
    const { account, blocks } = await exported(jar);
    expect(account).toMatchObject({ signInName: name, role: null, hasPassword: true, recoveryCodes: 10, passkeys: [] });
    expect(account?.sessions).toHaveLength(1);
    expect(JSON.stringify(account)).not.toContain("scrypt");
    expect(blocks).toHaveLength(1);
    expect((await ask("me/index.ts", { method: "DELETE", cookie: jar })).status).toBe(204);
    expect((await signIn(name)).headers.get("Location")).toBe("/sign-in?problem=wrong");
    const { client } = await currentDatabase();
    expect(await client.person.count({ where: { signInName: `${name}@name.invalid` } })).toBe(0);
  });

  test("of a learner is nothing that an admin sees or changes", async () => {
    const { cookie } = await signInAs("admin");
    const { id, cookie: theirs } = await signInAs(null);
    const list = await ask("studio/people/index.ts", { method: "GET", cookie });
    expect(await list.text()).not.toContain(id);
    const json = { cookie, params: { id }, type: "application/json" };
    const body = JSON.stringify({ role: "admin" });
    expect((await ask("studio/people/[id]/index.ts", { method: "PUT", ...json, body })).status).toBe(404);
    expect((await ask("studio/people/[id]/recovery.ts", { method: "POST", ...json })).status).toBe(404);
    await ask("studio/people/[id]/sessions.ts", { method: "DELETE", ...json });
    expect((await form("people/end-session.ts", { session: "none" }, theirs)).status).toBe(303);
  });
});

describe("a learner who is invited to work on the guides", () => {
  const invite = async (name: string) => {
    const { client } = await currentDatabase();
    const request = { name: `${name}@name.invalid`, role: "reviewer" as const };
    const made = await createInvitation(client, { request, invitedById: null, mailIn: null, now: new Date() });
    if (!made.ok) throw new Error(made.failure);
    return made.value.token;
  };

  test("joins with their account, which keeps what they know, and nobody else does who knows its name", async () => {
    const name = newName();
    const { cookie, block } = await becomeLearner();
    const [jar, other] = [jarOf(await signUp(name, cookie)), jarOf(await signIn(name))];
    const token = await invite(name);
    const stranger = await form("people/join.ts", { token, name: "Thief", password: "another walk by the sea" });
    expect(stranger.headers.get("Location")).toBe(`/join/${token}?problem=name-used`);
    const join = async (who: string) =>
      (await form("people/join-with-account.ts", { token }, who)).headers.get("Location");
    expect(await join((await signInAs("author")).cookie)).toBe(`/join/${token}`);
    expect(await join(jar)).toBe("/studio");
    expect(await canOpen(block, jar)).toBe(true);
    expect((await ask("studio/drafts/index.ts", { method: "GET", cookie: jar })).status).toBe(200);
    expect((await ask("studio/drafts/index.ts", { method: "GET", cookie: other })).status).toBe(401);
    expect(await join((await signInAs(null)).cookie)).toBe(`/join/${token}`);
  });
});

describe("an account with an e-mail address, where there is a mail server", () => {
  let smtp: Awaited<ReturnType<typeof startSmtpServer>>;
  beforeAll(async () => {
    smtp = await startSmtpServer();
    const mail = { SMTP_URL: smtp.url, MAIL_FROM: "no-reply@iatrox.example", SITE_URL: "http://iatrox.example" };
    Object.assign(process.env, mail);
  });
  afterAll(async () => {
    for (const name of ["SMTP_URL", "MAIL_FROM", "SITE_URL"]) delete process.env[name];
    await smtp.close();
  });

  /** The links that have been mailed since, each with who got it. */
  const mailed = async () => {
    const { client } = await currentDatabase();
    const server = { url: smtp.url, from: "no-reply@iatrox.example" };
    const stopping = new AbortController().signal;
    await sendWaitingMail({ client, server, site: "http://iatrox.example", now: () => new Date(), stopping });
    return smtp.received.splice(0).map(({ to, text }) => `${to}: ${/iatrox\.example(\/\S+\/\w{64})/.exec(text)?.[1]}`);
  };

  test("is confirmed by a mailed link and a press, and is then a way back", async () => {
    const address = `${newName()}@example.org`;
    const jar = jarOf(await form("people/sign-up.ts", { name: address, password }, "", { page: "fr" }));
    const lose = (name: string) => form("people/mail/recovery.ts", { name });
    await lose(address);
    const [link = "", ...others] = await mailed();
    expect([link.split("/account")[0], others]).toEqual([`${address}: /fr`, []]);
    const token = link.split("/").at(-1) ?? "";
    const stranger = await signInAs(null);
    const confirm = async (cookie: string) =>
      (await form("people/mail/confirm.ts", { token }, cookie)).headers.get("Location");
    expect(await confirm(stranger.cookie)).toBe("/account?problem=verify-ended#mail");
    expect(await confirm(jar)).toBe("/account?done=verified#mail");
    const [known, unknown] = [await lose(address), await lose(`${newName()}@example.org`)];
    expect(known.headers.get("Location")).toBe("/sign-in/recover?done=mailed");
    expect([unknown.status, unknown.headers.get("Location")]).toEqual([known.status, known.headers.get("Location")]);
    const [back = "", ...more] = await mailed();
    expect([back.split("/join")[0], more]).toEqual([`${address}: /fr`, []]);
    const secret = "another walk by the sea";
    const joined = await form("people/join.ts", { token: back.split("/").at(-1) ?? "", password: secret });
    expect(joined.headers.get("Location")).toBe("/account/codes");
    expect((await form("people/end-session.ts", { session: "none" }, jar)).status).toBe(401);
    const again = await form("people/sign-in.ts", { name: address, password: secret });
    expect(again.headers.get("Location")).toBe("/practice");
  });

  test("is written to in the language that its owner chose; who works on the guides can switch the news of drafts off", async () => {
    const { client } = await currentDatabase();
    for (const role of ["author", null] as const) {
      const { id, cookie } = await signInAs(role);
      await form("people/mail/preferences.ts", { language: "fr" }, cookie);
      const person = await client.person.findUniqueOrThrow({ where: { id } });
      expect([person.language, person.wantsDraftMail]).toEqual(["fr", role === null]);
      expect((await form("people/mail/preferences.ts", { language: "xx" }, cookie)).status).toBe(400);
    }
  });
});
