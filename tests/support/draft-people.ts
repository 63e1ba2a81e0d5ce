import { randomUUID } from "node:crypto";
import { createDraft } from "../../src/data/draft/create-draft";
import { openSeat } from "../../src/data/draft/open-seat";
import { type Saved, saveDraft } from "../../src/data/draft/save-draft";
import type { DraftPerson } from "../../src/data/draft/visible-drafts";
import type { PrismaClient } from "../../src/data/generated/client";

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

/** A draft of Amina's, of an article that readers have. */
export const beginDraft = async (client: PrismaClient, now: Date): Promise<string> => {
  const id = randomUUID();
  await createDraft(client, { id, article: "fees", title: "Fees", personId: amina.id, first: undefined, now });
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
    { path = articlePath, id = randomUUID() as string } = {},
  ): Promise<Saved> =>
    saveDraft(client, person, {
      draftId,
      save: { id, seat, path, base, text },
      title: undefined,
      accepted: "Old.",
      now,
    });
  return { seat, write };
};
