import { randomUUID } from "node:crypto";
import { createDraft } from "../../src/data/draft/create-draft";
import { openSeat } from "../../src/data/draft/open-seat";
import { type Saved, saveDraft } from "../../src/data/draft/save-draft";
import type { DraftPerson } from "../../src/data/draft/visible-drafts";
import type { PrismaClient } from "../../src/data/generated/client";
import type { Person } from "../../src/data/person/find-person";

export const articlePath = "articles/fees/article.mdx";
export const factsPath = "articles/fees/facts.yaml";

export const amina: DraftPerson = { id: "amina", role: "author" };
export const boris: DraftPerson = { id: "boris", role: "author" };
export const rana: DraftPerson = { id: "rana", role: "reviewer" };
export const chief: DraftPerson = { id: "chief", role: "editor-in-chief" };

/** They may sign in by their names. */
export const invitePeople = async (client: PrismaClient): Promise<void> => {
  const people = [amina, boris, rana, chief];
  await client.person.createMany({ data: people.map(({ id, role }) => ({ id, role, name: id, signInName: id })) });
};

/** Somebody as a request has them. */
export const signedIn = ({ id, role }: DraftPerson, since: Date): Person => ({
  ...{ id, role, name: id, signInName: id },
  session: { id: randomUUID(), since },
});

/** A draft of Amina's, or of somebody else's, of an article that readers have. */
export const beginDraft = async (
  client: PrismaClient,
  now: Date,
  article = "fees",
  personId = amina.id,
): Promise<string> => {
  const id = randomUUID();
  await createDraft(client, { id, article, title: "Fees", personId, first: [], now });
  return id;
};

/** A browser in which somebody writes, seated. */
export const sitDown = async (client: PrismaClient, person: DraftPerson, draftId: string, now: Date) => {
  const seat = randomUUID();
  const seated = await openSeat(client, person, { draftId, seat, takeOver: false, now });
  if (seated.kind !== "open") throw new Error(`${person.id} cannot write: ${seated.kind}.`);
  const write = (
    text: string | null,
    base: number,
    {
      path = articlePath,
      id = randomUUID(),
      accepted = "Old.",
    }: { path?: string; id?: string; accepted?: string | null } = {},
  ): Promise<Saved> =>
    saveDraft(client, person, {
      draftId,
      save: { id, seat, path, base, text },
      title: undefined,
      accepted,
      now,
    });
  return { seat, write };
};
