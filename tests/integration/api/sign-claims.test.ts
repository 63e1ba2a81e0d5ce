import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findArticle } from "../../../src/data/article/find-article";
import type { Database } from "../../../src/data/database/database";
import { renameArticle } from "../../../src/data/publication/rename-article";
import { listSignatures } from "../../../src/data/signature/list-signatures";
import { findBreak } from "../../../src/domain/audit/audit-event";
import type { Role } from "../../../src/domain/person/role";
import { claimStatesOf } from "../../../src/domain/signature/signature";
import { type SignedClaims, signedClaims } from "../../../src/domain/signature/signed-claims";
import { importContent } from "../../../src/features/publishing/import-content";
import { ask } from "../../support/api-callers";
import { openContentFolder } from "../../support/content-folder";
import { beginDraft, sitDown } from "../../support/draft-people";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { permits } from "../../support/permits";
import { longerWorkerPermit } from "../../support/permits-article";
import { signInAs } from "../../support/sign-in-as";

let database: Database;
let content: Awaited<ReturnType<typeof openContentFolder>>;
const people: Partial<Record<Role, string>> = {};

beforeAll(async () => {
  process.env.RATE_LIMIT_SCALE = "100";
  content = await openContentFolder();
  await content.write(permits());
  vi.spyOn(process, "cwd").mockReturnValue(content.root);
  database = await openFreshDatabase();
  Object.assign(globalThis, { iatroxDatabase: Promise.resolve(database) });
  await importContent(database, content.folder, new Date());
  for (const role of ["author", "reviewer", "admin"] as const) people[role] = (await signInAs(role)).cookie;
});
afterAll(async () => {
  vi.restoreAllMocks();
  await database.close();
  await content.remove();
});

const folder = "studio/signature-requests";
const call = async (
  file: string,
  method: string,
  params: Record<string, string>,
  body?: object,
  role: Role = "reviewer",
) =>
  ask(`${folder}/${file}.ts`, {
    ...{ method, params, cookie: people[role] ?? "" },
    ...(body && { type: "application/json", body: JSON.stringify(body) }),
  });

const expert = { article: "permits", name: "Dr. A. Example", role: "family physician" };

/** A request, and the token that its address ends in. */
const request = async (fields: object = {}): Promise<{ id: string; token: string }> => {
  const made = await call("index", "POST", {}, { ...expert, ...fields });
  const { id, address } = (await made.json()) as { id: string; address: string };
  return { id, token: address.split("/").at(-1) ?? "" };
};

/** A form of the expert's pages. */
const send = async (form: string, fields: Record<string, string>, cookie = "") => {
  const body = new URLSearchParams(fields).toString();
  const reply = await ask(`claims/${form}.ts`, {
    ...{ method: "POST", cookie, type: "application/x-www-form-urlencoded", body },
  });
  return { cookie: reply.headers.getSetCookie()[0], to: reply.headers.get("Location") };
};
/** Opens an address as the first browser; gives what its cookie header is from then on. */
const open = async (token: string): Promise<string> => (await send("open", { token })).cookie?.split(";")[0] ?? "";
const answer = (token: string, cookie: string, claim: number, value: string, note = "") =>
  send("answer", { token, claim: String(claim), answer: value, note }, cookie);
const sign = (token: string, cookie: string, fields: Record<string, string> = {}) =>
  send(
    "sign",
    { token, name: "Dr. Anna Example", role: "family physician", named: "yes", description: "", ...fields },
    cookie,
  );

const claimsOf = (id: string) =>
  database.client.requestedClaim.findMany({ where: { requestId: id }, orderBy: { position: "asc" } });
const signedNow = async (): Promise<SignedClaims | null> => {
  const article = await findArticle(database.client, "permits");
  return signedClaims(await listSignatures(database.client, "permits"), article ? claimStatesOf(article) : []);
};
const eventsOf = async (id: string) => {
  const events = await database.client.auditEvent.findMany({
    where: { subject: `signature-request/${id}` },
    orderBy: { number: "asc" },
  });
  return events.map(({ actor, act }) => [actor.startsWith("signature-request/") ? "the expert" : "an editor", act]);
};

describe("an address for an expert", () => {
  test("belongs to the browser that opens it first, and to no other", async () => {
    const { id, token } = await request();
    const first = await send("open", { token });
    expect(first.cookie).toMatch(/^signing-\w{16}=[0-9a-f]{64}; Max-Age=25\d{5}; Path=\/; HttpOnly; SameSite=Lax$/);
    const own = first.cookie?.split(";")[0] ?? "";
    const second = await send("open", { token });
    expect(second).toEqual({ cookie: undefined, to: `/sign-claims/${token}` });
    await answer(token, "", 1, "agree");
    const stranger = await open((await request()).token);
    await answer(token, stranger.replace(/^signing-\w+/, own.split("=")[0] ?? ""), 1, "agree");
    expect((await claimsOf(id))[0]?.answer).toBeNull();
    expect((await answer(token, own, 1, "agree")).to).toBe(`/sign-claims/${token}?claim=2`);
    expect((await claimsOf(id))[0]?.answer).toBe("agree");
  });

  test("belongs to one of many browsers that press at once", async () => {
    const { token } = await request();
    const opened = await Promise.all([1, 2, 3, 4].map(() => open(token)));
    expect(opened.filter((cookie) => cookie !== "")).toHaveLength(1);
  });

  test("takes no secret over that a browser brings along", async () => {
    const { token } = await request();
    const name = (await send("open", { token: (await request()).token })).cookie?.split("=")[0];
    const planted = `${name}=${"a".repeat(64)}`;
    const opened = await send("open", { token }, planted);
    expect(opened.cookie).not.toContain("a".repeat(64));
  });

  test("is stored as a hash alone, and so is the browser's secret", async () => {
    const { id, token } = await request();
    const cookie = await open(token);
    const stored = JSON.stringify(await database.client.signatureRequest.findUniqueOrThrow({ where: { id } }));
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(cookie.split("=")[1]);
  });

  test("ends when an editor ends it, and a new one keeps the answers and leaves the old browser out", async () => {
    const { id, token } = await request();
    const own = await open(token);
    await answer(token, own, 1, "wrong", "It is four.");
    expect((await call("[id]/index", "DELETE", { id })).status).toBe(204);
    await answer(token, own, 2, "agree");
    const renewed = (await (await call("[id]/address", "POST", { id })).json()) as { address: string };
    const next = renewed.address.split("/").at(-1) ?? "";
    await answer(next, own, 2, "agree");
    expect((await claimsOf(id)).map((claim) => claim.answer).slice(0, 2)).toEqual(["wrong", null]);
    await answer(next, await open(next), 2, "agree");
    expect((await claimsOf(id)).map((claim) => claim.answer).slice(0, 2)).toEqual(["wrong", "agree"]);
    expect(await eventsOf(id)).toEqual([
      ["an editor", "request-signature"],
      ["an editor", "revoke-request"],
      ["an editor", "renew-address"],
    ]);
  });

  test("is over after its days", async () => {
    const { id, token } = await request({ days: 1 });
    await database.client.signatureRequest.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect((await send("open", { token })).cookie).toBeUndefined();
  });
});

describe("an expert", () => {
  test("is led on from claim to claim, asked what is wrong, and to the signature at the end", async () => {
    const { token } = await request({ sections: ["step-1"], facts: ["visitor-length", "worker-length"] });
    const own = await open(token);
    expect((await answer(token, own, 2, "wrong")).to).toBe(`/sign-claims/${token}?claim=2&why=wrong#why`);
    expect((await answer(token, own, 2, "wrong", "It is 36.\r\n")).to).toBe(`/sign-claims/${token}?claim=1`);
    expect((await answer(token, own, 1, "agree")).to).toBe(`/sign-claims/${token}#sign`);
    expect((await answer(token, own, 3, "agree")).to).toBe(`/sign-claims/${token}`);
  });

  test("signs what they agreed to, word for word, once; the guide counts it until the fact changes", async () => {
    const { id, token } = await request();
    const own = await open(token);
    expect((await sign(token, own)).to).toBe(`/sign-claims/${token}`);
    expect(await signedNow()).toBeNull();
    for (const [claim, value] of ["agree", "moved", "agree"].entries())
      await answer(token, own, claim + 1, value, "See it.");
    await sign(token, own);
    await answer(token, own, 4, "agree");
    await sign(token, own, { name: "Somebody else" });

    const claims = await claimsOf(id);
    const signatures = await database.client.claimSignature.findMany({ where: { requestId: id } });
    expect(signatures.map(({ fact, hash }) => `${fact} ${hash}`).sort()).toEqual(
      [0, 2].map((index) => `${claims[index]?.fact} ${claims[index]?.hash}`).sort(),
    );
    expect(await signedNow()).toMatchObject({
      ...{ count: 2, all: 5 },
      signers: [
        {
          signer: "Dr. Anna Example, family physician",
          claims: [{ fact: "visitor-length" }, { fact: "worker-length" }],
        },
      ],
    });
    expect(await eventsOf(id)).toEqual([
      ["an editor", "request-signature"],
      ["the expert", "sign-claims"],
    ]);
    expect(
      findBreak(
        await database.client.auditEvent
          .findMany({ orderBy: { number: "asc" } })
          .then((events) => events.map(({ at, ...event }) => ({ ...event, at: at.toISOString() }))),
      ),
    ).toBeUndefined();

    await content.write(permits(longerWorkerPermit));
    await importContent(database, content.folder, new Date());
    expect(await signedNow()).toMatchObject({ count: 1, signers: [{ claims: [{ fact: "visitor-length" }] }] });
  });
});

describe("the tables themselves refuse", () => {
  test("to change what was asked, what is signed, and to sign what nobody agreed to", async () => {
    const { id, token } = await request();
    const own = await open(token);
    await answer(token, own, 1, "agree");
    const [first, second] = await claimsOf(id);
    const { client } = database;
    const of = (claim: typeof first) => ({ where: { requestId: id, fact: claim?.fact ?? "" } });
    const early = { requestId: id, fact: first?.fact ?? "", hash: first?.hash ?? "", at: new Date() };
    await expect(client.claimSignature.create({ data: early })).rejects.toThrow();
    await sign(token, own);
    await expect(client.requestedClaim.updateMany({ ...of(first), data: { state: {} } })).rejects.toThrow();
    await expect(client.requestedClaim.updateMany({ ...of(first), data: { answer: "wrong" } })).rejects.toThrow();
    await expect(client.requestedClaim.deleteMany(of(second))).rejects.toThrow();
    await expect(client.claimSignature.updateMany({ ...of(first), data: { at: new Date() } })).rejects.toThrow();
    await expect(client.claimSignature.deleteMany(of(first))).rejects.toThrow();
    const other = { requestId: id, fact: second?.fact ?? "", hash: second?.hash ?? "", at: new Date() };
    await expect(client.claimSignature.create({ data: other })).rejects.toThrow();
  });
});

describe("a claim that an expert doubts", () => {
  let id: string;
  let token: string;
  let own: string;
  beforeEach(async () => {
    ({ id, token } = await request());
    own = await open(token);
    await answer(token, own, 1, "wrong", "It is four months.");
  });
  const settle = (body: object, fact = "visitor-length", role: Role = "reviewer") =>
    call("[id]/claims/[fact]/settlement", "PUT", { id, fact }, body, role);

  test("is settled by a draft, with the expert's note as a remark at the sentence", async () => {
    const settled = (await (await settle({ kind: "draft" })).json()) as { draft: string };
    const comments = await database.client.draftComment.findMany({ where: { draftId: settled.draft } });
    expect(comments).toMatchObject([
      {
        ...{ path: "articles/permits/article.mdx", quote: "A visitor permit lasts 3 months." },
        text: "An expert calls this wrong.\nIt is four months.",
      },
    ]);
    expect((await settle({ kind: "draft" })).status).toBe(404);
    const shown = (await (await call("[id]/index", "GET", { id })).json()) as Record<string, unknown>;
    expect(shown).toMatchObject({
      claims: { wrong: 1, open: 0 },
      requested: [{ settled: { draft: settled.draft } }, {}, {}, {}, {}],
    });
  });

  test("is settled by a reason of some length, once; another answer of the expert is another doubt", async () => {
    expect((await settle({ kind: "dismissed", reason: "No." })).status).toBe(400);
    expect((await settle({ kind: "dismissed", reason: "The page says three months." }, "worker-length")).status).toBe(
      404,
    );
    expect((await settle({ kind: "dismissed", reason: "The page says three months." })).status).toBe(200);
    expect((await settle({ kind: "dismissed", reason: "The page says three months." })).status).toBe(404);
    await answer(token, own, 1, "wrong", "Read its second paragraph.");
    expect((await settle({ kind: "dismissed", reason: "That is of another permit." })).status).toBe(200);
    expect((await eventsOf(id)).filter(([, act]) => act === "settle-claim")).toHaveLength(2);
  });

  test("is no author's to settle", async () => {
    expect((await settle({ kind: "draft" }, "visitor-length", "author")).status).toBe(403);
  });
});

test("an admin strikes a name for good: the claims still count, and nothing that is stored has it", async () => {
  const { id, token } = await request({ facts: ["guard-checks"], name: "Dr. Rare Surname" });
  const own = await open(token);
  await answer(token, own, 1, "agree");
  await sign(token, own, { name: "Dr. Rare Surname", role: "surgeon of Sudbury" });
  const signerOfGuard = async () =>
    (await signedNow())?.signers.find(({ claims }) => claims.some(({ fact }) => fact === "guard-checks"));
  expect(await signerOfGuard()).toMatchObject({ signer: "Dr. Rare Surname, surgeon of Sudbury" });
  expect((await call("[id]/name", "DELETE", { id })).status).toBe(403);
  expect((await call("[id]/name", "DELETE", { id }, undefined, "admin")).status).toBe(204);
  expect(await signerOfGuard()).toMatchObject({ signer: null });
  const events = await database.client.auditEvent.findMany();
  const row = await database.client.signatureRequest.findUniqueOrThrow({ where: { id } });
  expect(JSON.stringify([events, row])).not.toMatch(/Rare|Sudbury/);
  expect((await eventsOf(id)).at(-1)).toEqual(["an editor", "strike-expert"]);
});

test("claims of a draft are signed before readers have them, and count once they are published", async () => {
  const [before, after] = [permits(longerWorkerPermit), permits()];
  const author = { id: (await signInAs("author")).id, role: "author" as const };
  const draft = await beginDraft(database.client, new Date(), "permits", author.id);
  const { write } = await sitDown(database.client, author, draft, new Date());
  for (const [path, text] of after)
    if (text !== before.get(path)) await write(text, 0, { path, accepted: before.get(path) ?? null });
  const { id, token } = await request({ draft, facts: ["worker-length"], name: "Dr. Early" });
  expect(await claimsOf(id)).toMatchObject([{ state: { quote: "A worker permit lasts 24 months." } }]);
  const own = await open(token);
  await answer(token, own, 1, "agree");
  await sign(token, own, { name: "Dr. Early" });
  const early = async () => (await signedNow())?.signers.filter(({ signer }) => signer?.startsWith("Dr. Early"));
  expect(await early()).toEqual([]);
  await content.write(after);
  await importContent(database, content.folder, new Date());
  expect(await early()).toMatchObject([{ claims: [{ fact: "worker-length" }] }]);

  // A doubt goes to the draft that it is about, while somebody may write in it.
  const doubted = await request({ draft, facts: ["student-length"] });
  await answer(doubted.token, await open(doubted.token), 1, "wrong", "It is ten.");
  const params = { id: doubted.id, fact: "student-length" };
  const settled = await call("[id]/claims/[fact]/settlement", "PUT", params, { kind: "draft" });
  expect(await settled.json()).toEqual({ draft });
});

test("signatures follow their guide when it gets another name", async () => {
  const signatures = (await listSignatures(database.client, "permits")).length;
  expect(signatures).toBeGreaterThan(0);
  await database.client.$transaction((transaction) => renameArticle(transaction, { from: "permits", to: "papers" }));
  expect(await listSignatures(database.client, "papers")).toHaveLength(signatures);
});
