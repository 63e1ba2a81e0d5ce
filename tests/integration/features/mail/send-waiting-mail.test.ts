import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { actOnDraft, type DraftDeed } from "../../../../src/data/draft/act-on-draft";
import { recordDraftPublication, scheduleDraft } from "../../../../src/data/draft/publish-draft";
import { unscheduleDraft } from "../../../../src/data/draft/unschedule-draft";
import { setAddress } from "../../../../src/data/draft-address/set-address";
import { claimMail } from "../../../../src/data/mail/claim-mail";
import { mailDraftNews } from "../../../../src/data/mail/mail-draft-news";
import { requestRecovery } from "../../../../src/data/mail/request-recovery";
import { requestVerification, verifyAddress } from "../../../../src/data/mail/verify-address";
import { createInvitation } from "../../../../src/data/person/create-invitation";
import { findInvitation } from "../../../../src/data/person/find-invitation";
import { sendWaitingMail } from "../../../../src/features/mail/send-waiting-mail";
import {
  amina,
  articlePath,
  beginDraft,
  boris,
  chief,
  invitePeople,
  rana,
  sitDown,
} from "../../../support/draft-people";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { startSmtpServer } from "../../../support/smtp-server";

let database: Database;
let smtp: Awaited<ReturnType<typeof startSmtpServer>>;
beforeAll(async () => {
  [database, smtp] = [await openFreshDatabase(), await startSmtpServer()];
  await invitePeople(database.client);
  for (const { id } of [amina, boris, rana, chief])
    await database.client.person.update({
      where: { id },
      data: { signInName: `${id}@example.org`, verifiedAt: new Date(), language: id === "rana" ? "fr" : "en" },
    });
});
afterAll(async () => {
  await smtp.close();
  await database.close();
});

const start = Date.UTC(2026, 10, 28, 12);
const site = "https://iatrox.example";
let minute = 0;
const now = () => new Date(start + minute * 60_000);

afterEach(async () => {
  Object.assign(smtp, { behaviour: "takes", received: [], attempts: 0, delay: 0 });
  await database.client.mail.deleteMany();
});

const send = () =>
  sendWaitingMail({
    ...{
      client: database.client,
      server: { url: `${smtp.url}?greetingTimeout=1000`, from: "iatroX <no-reply@iatrox.example>" },
      site,
      now,
    },
    stopping: new AbortController().signal,
  });

/** Recipient and subject of what has arrived since. */
const arrived = () => {
  const mails = smtp.received.splice(0);
  return mails.map(({ to, headers, text }) => ({
    to: to.join(),
    text,
    subject: headers.find((header) => header.startsWith("Subject: "))?.slice("Subject: ".length) ?? "",
  }));
};

/** A draft of Amina's with one save. */
const savedDraft = async (title = "Fees") => {
  const draftId = await beginDraft(database.client, now());
  await database.client.draft.update({ where: { id: draftId }, data: { title } });
  await (await sitDown(database.client, amina, draftId, now())).write("New.", 0);
  return draftId;
};

const act = async (person: typeof amina, deed: DraftDeed) => {
  expect((await actOnDraft(database.client, person, deed)).kind).toBe("done");
};

const submitted = async (title?: string) => {
  const draftId = await savedDraft(title);
  await act(amina, { draftId, act: "submit", now: now() });
  return draftId;
};

const linkIn = (text: string, path: string) => new RegExp(`${site}(?:/fr)?${path}(\\w+)`).exec(text)?.[1] ?? "";

describe("what became of a report", () => {
  test("is mailed to the address that was left, in its language, and forgotten once it is sent", async () => {
    const details = {
      ...{ to: "sam@example.org", language: "fr", about: "Que dit\r\nle guide?", path: "/fr/articles/permits#fees" },
      ...{ note: "La règle a changé.\r\nC’est corrigé.", reportedOn: "2026-11-03" },
    };
    await database.client.mail.create({
      data: { kind: "report", reportId: randomUUID(), details, createdAt: now(), dueAt: now() },
    });
    expect(await send()).toEqual({ sent: 1, failures: [] });
    const [mail] = arrived();
    expect(mail?.to).toBe("sam@example.org");
    expect(mail?.text).toContain("La règle a changé.\nC’est corrigé.\n");
    expect(mail?.text).toContain(`\n${site}/fr/articles/permits#fees\n`);
    expect(await database.client.mail.findMany()).toMatchObject([{ details: {}, sentAt: now() }]);
  });
});

test("a mail of a kind that a later version writes is left to that", async () => {
  const ofLater = await openFreshDatabase();
  const { client } = ofLater;
  try {
    for (const rule of ["kind", "person", "report"])
      await client.$executeRawUnsafe(`ALTER TABLE mail DROP CONSTRAINT mail_${rule}_check`);
    const at = new Date(start);
    await client.mail.create({ data: { kind: "letter", details: { to: 1 }, createdAt: at, dueAt: at } });
    expect(await claimMail(client, now())).toBeNull();
    expect(await client.mail.findMany()).toMatchObject([{ attempts: 0, dueAt: at }]);
  } finally {
    await ofLater.close();
  }
});

describe("what happens to a draft", () => {
  test("is mailed to whoever it concerns, in their language, with the address of its page, and to nobody else", async () => {
    const draftId = await submitted();
    expect(await send()).toEqual({ sent: 2, failures: [] });
    const reviewers = arrived().sort((one, other) => one.to.localeCompare(other.to));
    expect(reviewers.map(({ to }) => to)).toEqual(["chief@example.org", "rana@example.org"]);
    expect(reviewers[0]?.text).toContain(`from amina.\n${site}/studio/drafts/${draftId}/changes\n`);
    expect(reviewers[1]?.text).toContain(`\n${site}/fr/studio/drafts/${draftId}/changes\n`);
    minute += 20;
    await act(rana, { draftId, act: "return", save: 1, comment: "A source is missing.", now: now() });
    await send();
    expect(arrived()).toMatchObject([{ to: "amina@example.org", subject: expect.stringContaining("returned") }]);
  });

  test("is mailed to those who accept where a draft that was accepted gets another address", async () => {
    const draftId = await submitted();
    await act(rana, { draftId, act: "accept", save: 1, comment: "", now: now() });
    await database.client.mail.deleteMany();
    const address = { to: "hospital-fees", path: articlePath, accepted: null, saveId: randomUUID() };
    expect(await setAddress(database.client, amina, { draftId, ...address, now: now() })).toEqual({ kind: "set" });
    minute += 20;
    await send();
    const readers = arrived().map(({ to }) => to);
    expect(readers.sort()).toEqual(["chief@example.org", "rana@example.org"]);
  });

  test("reaches nobody who switched it off, may not sign in, or whose address nobody has shown to be theirs", async () => {
    const { client } = database;
    await client.person.update({ where: { id: "rana" }, data: { wantsDraftMail: false } });
    await client.person.update({ where: { id: "chief" }, data: { verifiedAt: null } });
    await submitted();
    await client.person.update({ where: { id: "rana" }, data: { wantsDraftMail: true } });
    await client.person.update({ where: { id: "chief" }, data: { verifiedAt: now() } });
    expect(await client.mail.count()).toBe(0);
    await submitted();
    await client.person.update({ where: { id: "rana" }, data: { disabledAt: now() } });
    await send();
    await client.person.update({ where: { id: "rana" }, data: { disabledAt: null } });
    expect(arrived().map(({ to }) => to)).toEqual(["chief@example.org"]);
  });

  test("comes in one mail where more than one thing happens within ten minutes", async () => {
    await submitted("First");
    await send();
    expect(arrived()).toHaveLength(2);
    minute += 2;
    await submitted("Second");
    minute += 1;
    await submitted("Third");
    expect(await send()).toEqual({ sent: 0, failures: [] });
    minute += 8;
    await send();
    const [mail] = arrived().filter(({ to }) => to === "chief@example.org");
    expect(mail?.subject).toBe("2 things in the studio of iatroX");
    expect(mail?.text).toMatch(/“Second”[\s\S]*“Third”/);
    expect(mail?.text).not.toContain("First");
  });

  test("at the moment that somebody gave is mailed to them and to its authors", async () => {
    const { client } = database;
    const scheduled = async (title: string) => {
      const draftId = await submitted(title);
      await act(rana, { draftId, act: "accept", save: 1, comment: "", now: now() });
      const publication = { draftId, request: { save: 1, minor: false }, now: now() };
      await scheduleDraft(client, chief, { ...publication, at: new Date(now().getTime() + 60_000) });
      await client.mail.deleteMany();
      return publication;
    };
    const [published, stopped] = [await scheduled("Fees"), await scheduled("Forms")];
    minute += 2;
    await client.$transaction((transaction) =>
      recordDraftPublication(transaction, chief, { ...published, now: now(), published: ["fees"] }),
    );
    expect(await unscheduleDraft(client, { draftId: stopped.draftId, why: "not-right", now: now() })).toBe(true);
    await send();
    const mails = arrived();
    expect(mails.map(({ to }) => to).sort()).toEqual(["amina@example.org", "chief@example.org"]);
    for (const { text } of mails) {
      expect(text).toContain("“Fees” was published at its time.");
      expect(text).toContain("“Forms” could not be published at its time.");
    }
  });

  test("is in the table exactly where it happened", async () => {
    const draftId = await savedDraft();
    await expect(
      database.client.$transaction(async (transaction) => {
        await mailDraftNews(transaction, { draftId, event: "submitted", by: amina.id, now: now() });
        throw new Error("taken back");
      }),
    ).rejects.toThrow("taken back");
    expect(await database.client.mail.count()).toBe(0);
  });

  test("begins no header by its title or by a name", async () => {
    await database.client.person.update({ where: { id: "amina" }, data: { name: "Amina\r\nBcc: all@example.org" } });
    await submitted("Fees\r\nBcc: all@example.org\r\n\r\nHello");
    await send();
    await database.client.person.update({ where: { id: "amina" }, data: { name: "amina" } });
    for (const { to, headers, text } of smtp.received) {
      expect(headers.filter((header) => /^bcc/i.test(header))).toEqual([]);
      expect(to.join()).toMatch(/^(chief|rana)@example\.org$/);
      expect(text).not.toMatch(/^(Bcc|Hello)/m);
    }
    expect(smtp.received).toHaveLength(2);
  });
});

describe("a mail server", () => {
  test("that greylists gets the mail a minute later, once", async () => {
    smtp.behaviour = "greylists";
    await submitted();
    expect((await send()).failures).toEqual(["draft: EENVELOPE 450", "draft: EENVELOPE 450"]);
    expect(await send()).toEqual({ sent: 0, failures: [] });
    minute += 1;
    expect(await send()).toEqual({ sent: 2, failures: [] });
    minute += 60;
    expect(await send()).toEqual({ sent: 0, failures: [] });
    expect(arrived()).toHaveLength(2);
  });

  test("that will never take a mail is not asked again", async () => {
    smtp.behaviour = "refuses";
    await submitted();
    expect((await send()).failures).toEqual(["draft: EENVELOPE 550", "draft: EENVELOPE 550"]);
    expect(await database.client.mail.count()).toBe(0);
  });

  test("that says nothing or is not there holds up no act, and is asked again", async () => {
    smtp.behaviour = "hangs";
    await submitted();
    let isOver = false;
    const pending = send().finally(() => {
      isOver = true;
    });
    while (smtp.attempts === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await submitted();
    expect(isOver).toBe(false);
    expect(await pending).toEqual({ sent: 0, failures: ["draft: ETIMEDOUT"] });
    expect(await database.client.mail.count({ where: { sentAt: null } })).toBe(4);
    smtp.behaviour = "takes";
    minute += 1;
    expect((await send()).sent).toBe(2);
  });

  test("hears of each mail from one of many servers that send", async () => {
    smtp.delay = 50;
    for (let count = 0; count < 3; count += 1) await submitted();
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => send()));
    expect(outcomes.reduce((sum, { sent }) => sum + sent, 0)).toBe(2);
    expect(arrived()).toHaveLength(2);
  });
});

describe("an address that works once", () => {
  test("is mailed to whoever is invited by an e-mail address, and is not stored once it is sent", async () => {
    const { client } = database;
    const request = { name: "new@example.org", role: "reviewer" as const };
    await createInvitation(client, { request, invitedById: "chief", mailIn: "fr", now: now() });
    await createInvitation(client, {
      ...{ request: { name: "chen@name.invalid", role: "author" }, invitedById: null, mailIn: "en", now: now() },
    });
    await send();
    const [mail, ...others] = arrived();
    expect(others).toEqual([]);
    expect(mail?.to).toBe("new@example.org");
    const token = linkIn(mail?.text ?? "", "/join/");
    expect(await findInvitation(client, { token, now: now() })).toMatchObject({ state: "open", role: "reviewer" });
    expect(JSON.stringify(await client.mail.findMany())).not.toContain(token);
  });

  test("shows once, within a day and to whoever asked, whose an address is", async () => {
    const { client } = database;
    const id = randomUUID();
    await client.person.create({ data: { id, name: "Sam", signInName: `${id}@example.org`, role: null } });
    for (let count = 0; count < 3; count += 1) await requestVerification(client, { personId: id, now: now() });
    await send();
    const [mail, ...others] = arrived();
    expect(others).toEqual([]);
    const token = linkIn(mail?.text ?? "", "/account/verify/");
    const verify = (personId: string, minutes = 0) =>
      verifyAddress(client, { personId, token, now: new Date(now().getTime() + minutes * 60_000) });
    expect(await verify("amina")).toBe(false);
    expect(await verify(id, 24 * 60 + 1)).toBe(false);
    expect([await verify(id), await verify(id)]).toEqual([true, false]);
  });

  test("lets somebody back in within an hour, if the address is shown to be theirs, and comes once in ten minutes", async () => {
    const { client } = database;
    const id = randomUUID();
    await client.person.create({ data: { id, name: "Sam", signInName: `${id}@example.org`, role: null } });
    for (const name of [`${id}@example.org`, "unknown@example.org", "amina@example.org", "amina@example.org"])
      await requestRecovery(client, name, now());
    await send();
    const [mail, ...others] = arrived();
    expect([mail?.to, others]).toEqual(["amina@example.org", []]);
    const token = linkIn(mail?.text ?? "", "/join/");
    const later = (minutes: number) => new Date(now().getTime() + minutes * 60_000);
    expect(await findInvitation(client, { token, now: later(59) })).toMatchObject({ state: "open" });
    expect(await findInvitation(client, { token, now: later(61) })).toMatchObject({ state: "expired" });
  });
});
