import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { currentDatabase } from "../../../src/data/database/current-database";
import { changePerson } from "../../../src/data/person/change-person";
import { createInvitation } from "../../../src/data/person/create-invitation";
import type { Role } from "../../../src/domain/person/role";
import { ask } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";
import { signInAs } from "../../support/sign-in-as";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openPractice();
});
afterAll(() => close());

const password = "a long walk by the lake";
const now = () => new Date();

const form = (file: string, fields: Record<string, string>, cookie = "") =>
  ask(file, {
    ...{ method: "POST", cookie, type: "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });

const cookieOf = (reply: Response, name: string) =>
  reply.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(";")[0];

const invite = async (name: string, role: Role = "author") => {
  const { client } = await currentDatabase();
  const made = await createInvitation(client, { request: { name, role }, invitedById: null, mailIn: null, now: now() });
  if (!made.ok) throw new Error(made.failure);
  return made.value.token;
};

/** Somebody who has joined: the cookie of their session and their recovery codes. */
const joined = async (name: string, role: Role = "author") => {
  const reply = await form("people/join.ts", { token: await invite(name, role), name: "Amira Khan", password });
  const codes = cookieOf(reply, "codes")?.slice("codes=".length).split(".") ?? [];
  return { reply, cookie: cookieOf(reply, "person") ?? "", codes };
};

const signIn = (name: string, secret = password, rest: Record<string, string> = {}, cookie = "") =>
  form("people/sign-in.ts", { name, password: secret, ...rest }, cookie);

/** The name that a reply hands to the page that says what was wrong. */
const typedIn = (cookie: string | null | undefined) =>
  Buffer.from(/^typed-name=([^;]*)/.exec(cookie ?? "")?.[1] ?? "?", "base64url").toString();

/** Whether a cookie is still that of somebody. */
const isSignedIn = async (cookie: string) =>
  (await form("people/end-session.ts", { session: "none" }, cookie)).status === 303;

describe("joining", () => {
  test("makes a session and ten recovery codes, each in a cookie that no script reads", async () => {
    const { reply, cookie, codes } = await joined("joining@example.org");
    expect(reply.status).toBe(303);
    expect(reply.headers.get("Location")).toBe("/account/codes");
    expect(reply.headers.getSetCookie().every((one) => /; Path=\/; HttpOnly; SameSite=Lax$/.test(one))).toBe(true);
    expect(new Set(codes).size).toBe(10);
    expect(await isSignedIn(cookie)).toBe(true);
  });

  test("is for `__Host-` and `Secure` behind TLS", async () => {
    Object.assign(process.env, { SITE_URL: "https://iatrox.example", TRUST_PROXY: "0" });
    try {
      const { reply } = await joined("tls@example.org");
      expect(reply.headers.getSetCookie().map((one) => one.split("=")[0])).toEqual([
        ...["__Host-person", "__Host-learner", "__Host-codes"],
      ]);
      expect(reply.headers.getSetCookie().every((one) => one.endsWith("; Secure"))).toBe(true);
    } finally {
      for (const name of ["SITE_URL", "TRUST_PROXY"]) delete process.env[name];
    }
  });

  test("with a used or unknown address leads back to the page that says so", async () => {
    const token = await invite("stolen@example.org");
    const fields = { token, name: "Amira", password };
    expect(cookieOf(await form("people/join.ts", fields), "person")).toBeDefined();
    const again = await form("people/join.ts", { ...fields, name: "Thief" });
    expect([again.headers.get("Location"), again.headers.getSetCookie()]).toEqual([`/join/${token}`, []]);
    const unknown = await form("people/join.ts", { ...fields, token: "a".repeat(64) });
    expect(unknown.headers.getSetCookie()).toEqual([]);
  });

  test("asks again where the password is too easy, and uses nothing up", async () => {
    const token = await invite("easy@example.org");
    const reply = await form("people/join.ts", { token, name: "Amira Khan", password: "password123" });
    expect(reply.headers.get("Location")).toBe(`/join/${token}?problem=common&name=Amira+Khan`);
    expect(cookieOf(await form("people/join.ts", { token, name: "Amira Khan", password }), "person")).toBeDefined();
  });
});

describe("signing in", () => {
  test("answers an unknown name, a wrong password, and somebody barred alike", async () => {
    await joined("known@example.org");
    await joined("barred@example.org");
    const { client } = await currentDatabase();
    const barred = await client.person.findUniqueOrThrow({ where: { signInName: "barred@example.org" } });
    await changePerson(client, { personId: barred.id, change: { disabled: true }, now: now() });
    const replies = await Promise.all([
      signIn("known@example.org", "not this one at all"),
      signIn("unknown@example.org"),
      signIn("no name!"),
      signIn("barred@example.org"),
    ]);
    const seen = await Promise.all(
      replies.map(async (reply) => {
        const { date: _date, "x-request-id": _id, ...headers } = Object.fromEntries(reply.headers);
        return { status: reply.status, headers, body: await reply.text() };
      }),
    );
    expect(seen[0]).toMatchObject({ status: 303, headers: { location: "/sign-in?problem=wrong" } });
    // What was typed comes back, and nothing else differs.
    const withoutName = seen.map((reply) => ({ ...reply, headers: { ...reply.headers, "set-cookie": undefined } }));
    for (const other of withoutName) expect(other).toEqual(withoutName[0]);
    expect(seen.map(({ headers }) => typedIn(headers["set-cookie"]))).toEqual([
      "known@example.org",
      "unknown@example.org",
      "no name!",
      "barred@example.org",
    ]);
  });

  test("says what is missing, keeps the name, and never the password", async () => {
    for (const [name, secret, problem] of [
      ["", password, "no-name"],
      ["sam@example.org", "", "no-password"],
    ] as const) {
      const reply = await signIn(name, secret, { next: "/account" });
      expect(reply.headers.get("Location")).toBe(`/sign-in?problem=${problem}&next=%2Faccount`);
      expect(typedIn(reply.headers.get("Set-Cookie"))).toBe(name);
      expect(reply.headers.get("Set-Cookie")).toMatch(
        /^typed-name=[\w-]*; Max-Age=120; Path=\/; HttpOnly; SameSite=Lax$/,
      );
    }
  });

  test("takes as long for an unknown name as for a wrong password", async () => {
    await joined("timed@example.org");
    const timeOf = async (name: string) => {
      const start = performance.now();
      await signIn(name, "not this one at all");
      return performance.now() - start;
    };
    // In turns, so that whatever else the machine does slows both.
    const ratios: number[] = [];
    for (let time = 0; time < 9; time += 1)
      ratios.push((await timeOf("untimed@example.org")) / (await timeOf("timed@example.org")));
    const median = ratios.sort((one, other) => one - other)[4] ?? 0;
    // Without the hash an unknown name is answered in a tenth of the time.
    expect(median).toBeGreaterThan(0.5);
    expect(median).toBeLessThan(2);
  });

  test("makes a session of its own, whatever the browser brought, and ends the one before", async () => {
    const { cookie } = await joined("fixed@example.org");
    const planted = `person=${"a".repeat(32)}`;
    const first = cookieOf(await signIn("fixed@example.org", password, {}, planted), "person") ?? "";
    expect(first).not.toBe(planted);
    expect(await isSignedIn(planted)).toBe(false);
    const second = cookieOf(await signIn("Fixed@Example.org", password, {}, cookie), "person") ?? "";
    expect(second).not.toBe(cookie);
    expect([await isSignedIn(cookie), await isSignedIn(first), await isSignedIn(second)]).toEqual([false, true, true]);
  });

  test("leads on to a path of this site alone", async () => {
    await joined("onward@example.org");
    const to = async (next: string) => (await signIn("onward@example.org", password, { next })).headers.get("Location");
    expect(await to("/studio/people?done=changed")).toBe("/studio/people?done=changed");
    expect(await to("//evil.example")).toBe("/studio");
    expect(await to("https://evil.example/")).toBe("/studio");
  });

  test("ends with signing out", async () => {
    const { cookie } = await joined("leaving@example.org");
    const reply = await form("people/sign-out.ts", { out: "yes" }, cookie);
    expect(reply.headers.get("Location")).toBe("/privacy/signed-out");
    expect(cookieOf(reply, "person")).toBe("person=");
    expect(await isSignedIn(cookie)).toBe(false);
  });

  describe("many times", () => {
    afterEach(() => {
      process.env.RATE_LIMIT_SCALE = "100";
    });

    test.each(["counted@example.org", "uncounted@example.org"])("makes %s wait after ten attempts", async (name) => {
      if (name === "counted@example.org") await joined(name);
      process.env.RATE_LIMIT_SCALE = "1";
      const statuses: number[] = [];
      for (let time = 0; time < 11; time += 1) statuses.push((await signIn(name, "not this one at all")).status);
      expect(statuses).toEqual([...Array<number>(10).fill(303), 429]);
      // Also who knows the password by now, and however it is written.
      expect((await signIn(name.toUpperCase())).status).toBe(429);
    });
  });
});

describe("a lost password", () => {
  const recover = (name: string, code: string, secret = "another walk by the sea") =>
    form("people/recover.ts", { name, code, password: secret });

  test("is replaced by a recovery code, once, and every session ends", async () => {
    const { cookie, codes } = await joined("lost@example.org");
    const [code = ""] = codes;
    const reply = await recover("lost@example.org", code.toLowerCase());
    expect(reply.headers.get("Location")).toBe("/account?done=recovered");
    expect(await isSignedIn(cookieOf(reply, "person") ?? "")).toBe(true);
    expect(await isSignedIn(cookie)).toBe(false);
    expect(cookieOf(await signIn("lost@example.org"), "person")).toBeUndefined();
    const again = await recover("lost@example.org", code);
    expect(again.headers.get("Location")).toBe("/sign-in/recover?problem=wrong");
  });

  test("takes one of many who use one code at once", async () => {
    const { codes } = await joined("race@example.org");
    const replies = await Promise.all(Array.from({ length: 5 }, () => recover("race@example.org", codes[0] ?? "")));
    expect(replies.filter((reply) => cookieOf(reply, "person"))).toHaveLength(1);
  });

  test("is not replaced by somebody else's code, nor is it said who exists", async () => {
    await joined("mine@example.org");
    const { codes } = await joined("theirs@example.org");
    const replies = [
      await recover("mine@example.org", codes[0] ?? ""),
      await recover("unknown@example.org", codes[0] ?? ""),
    ];
    for (const reply of replies) expect(reply.headers.get("Location")).toBe("/sign-in/recover?problem=wrong");
  });
});

describe("one's own account", () => {
  test("takes a new password from whoever knows the old one, and ends all sessions", async () => {
    const { cookie } = await joined("change@example.org");
    const change = (current: string) =>
      form("people/password.ts", { current, password: "another walk by the sea" }, cookie);
    expect((await change("not this one at all")).headers.get("Location")).toBe("/account?problem=wrong#password");
    const changed = await change(password);
    expect(changed.headers.get("Location")).toBe("/account?done=password");
    expect(await isSignedIn(cookie)).toBe(false);
    expect(await isSignedIn(cookieOf(changed, "person") ?? "")).toBe(true);
  });

  test("ends the other sessions, and nobody else's", async () => {
    const { cookie } = await joined("sessions@example.org");
    const other = cookieOf(await signIn("sessions@example.org"), "person") ?? "";
    const stranger = await signInAs("admin");
    await form("people/end-session.ts", { session: "others" }, cookie);
    expect([await isSignedIn(cookie), await isSignedIn(other)]).toEqual([true, false]);
    const { client } = await currentDatabase();
    const { id } = await client.personSession.findFirstOrThrow({ where: { personId: stranger.id } });
    await form("people/end-session.ts", { session: id }, cookie);
    expect(await isSignedIn(stranger.cookie)).toBe(true);
  });

  test("makes new recovery codes, whose predecessors end, for somebody who has just signed in", async () => {
    const { cookie, codes } = await joined("codes@example.org");
    const renewed = await form("people/new-codes.ts", { renew: "yes" }, cookie);
    expect(cookieOf(renewed, "codes")).toMatch(/^codes=([0-9A-Z]{4}-){2}/);
    const old = await form("people/recover.ts", { name: "codes@example.org", code: codes[0] ?? "", password });
    expect(old.headers.get("Location")).toBe("/sign-in/recover?problem=wrong");
    const late = await signInAs("author", new Date(Date.now() - 61 * 60_000));
    await (await currentDatabase()).client.personSession.updateMany({
      where: { personId: late.id },
      data: { expiresAt: new Date(Date.now() + 60_000) },
    });
    const refused = await form("people/new-codes.ts", { renew: "yes" }, late.cookie);
    expect(refused.headers.get("Location")).toBe("/sign-in?next=%2Faccount");
  });
});

describe("an admin", () => {
  const put = (id: string, cookie: string, change: unknown) =>
    ask("studio/people/[id]/index.ts", {
      ...{ method: "PUT", params: { id }, cookie, type: "application/json", body: JSON.stringify(change) },
    });

  test("gives another role, which ends the sessions with the old one", async () => {
    const { cookie } = await signInAs("admin");
    const editor = await signInAs("editor-in-chief");
    expect((await put(editor.id, cookie, { role: "author" })).status).toBe(204);
    expect(await isSignedIn(editor.cookie)).toBe(false);
    expect((await put("nobody", cookie, { role: "author" })).status).toBe(404);
  });

  test("bars somebody, who then has no session and makes none", async () => {
    const { cookie } = await signInAs("admin");
    await joined("bar@example.org");
    const { client } = await currentDatabase();
    const { id } = await client.person.findUniqueOrThrow({ where: { signInName: "bar@example.org" } });
    expect((await put(id, cookie, { disabled: true })).status).toBe(204);
    expect(cookieOf(await signIn("bar@example.org"), "person")).toBeUndefined();
    expect((await put(id, cookie, { disabled: false })).status).toBe(204);
    expect(cookieOf(await signIn("bar@example.org"), "person")).toBeDefined();
  });

  test("invites and revokes, and sees the address once", async () => {
    const { cookie } = await signInAs("admin");
    const json = { cookie, type: "application/json" };
    const body = JSON.stringify({ name: "new@example.org", role: "reviewer" });
    const made = await ask("studio/invitations/index.ts", { method: "POST", ...json, body });
    expect(made.status).toBe(201);
    const { address } = (await made.json()) as { address: string };
    const token = address.split("/join/")[1] ?? "";
    const list = await ask("studio/people/index.ts", { method: "GET", cookie });
    const text = await list.text();
    expect(text).not.toContain(token);
    const { invitations } = JSON.parse(text) as { invitations: { id: string; signInName: string }[] };
    const { id = "" } = invitations.find(({ signInName }) => signInName === "new@example.org") ?? {};
    const revoked = await ask("studio/invitations/[id].ts", { method: "DELETE", params: { id }, cookie });
    expect(revoked.status).toBe(204);
    const reply = await form("people/join.ts", { token, name: "Late", password });
    expect(reply.headers.getSetCookie()).toEqual([]);
  });

  test("lets somebody back in by an address that replaces their password and ends their sessions", async () => {
    const { cookie } = await signInAs("admin");
    const lost = await joined("back@example.org", "reviewer");
    const { client } = await currentDatabase();
    const { id } = await client.person.findUniqueOrThrow({ where: { signInName: "back@example.org" } });
    const made = await ask("studio/people/[id]/recovery.ts", { method: "POST", params: { id }, cookie });
    const { address } = (await made.json()) as { address: string };
    const token = address.split("/join/")[1] ?? "";
    const reply = await form("people/join.ts", { token, password: "another walk by the sea" });
    expect(cookieOf(reply, "person")).toBeDefined();
    expect(await isSignedIn(lost.cookie)).toBe(false);
    expect(cookieOf(await signIn("back@example.org"), "person")).toBeUndefined();
    expect(await client.person.findUnique({ where: { id } })).toMatchObject({ name: "Amira Khan", role: "reviewer" });
  });

  test("remains: of two who step down at once, one does", async () => {
    const { client } = await currentDatabase();
    await client.person.updateMany({ where: { role: "admin" }, data: { role: "author" } });
    const [one, other] = [await signInAs("admin"), await signInAs("admin")];
    const replies = await Promise.all([
      put(one.id, one.cookie, { role: "author" }),
      put(other.id, other.cookie, { disabled: true }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await client.person.count({ where: { role: "admin", disabledAt: null } })).toBe(1);
  });
});
