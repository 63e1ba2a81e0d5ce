import { afterAll, beforeAll, expect, test } from "vitest";
import { compilePathway } from "../../../../src/content/pathway/compile-pathway";
import { isImportedFrom, noteImportedFrom } from "../../../../src/data/content-state/imported-from";
import type { Database } from "../../../../src/data/database/database";
import { findPathway } from "../../../../src/data/pathway/find-pathway";
import { publishPathway } from "../../../../src/data/pathway/publish-pathway";
import { type Pathway, toPublishedPathway } from "../../../../src/domain/pathway/pathway";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { smallPathway } from "../../../support/small-pathway";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const proved = (changes: Parameters<typeof smallPathway>[0] = {}): Pathway => {
  const compiled = compilePathway(smallPathway(changes));
  if (!compiled?.result.ok) throw new Error("The small route is not proved.");
  return compiled.result.value;
};
const first = new Date("2026-11-27T12:00:00Z");
const later = new Date("2026-11-28T12:00:00Z");

test("readers follow the pathway published last, and the same again changes nothing", async () => {
  const { client } = database;
  expect(await findPathway(client)).toBeUndefined();

  const pathway = proved();
  expect(await publishPathway(client, toPublishedPathway(pathway), first, true)).toBe("published");
  expect(await findPathway(client)).toBeUndefined();

  expect(await publishPathway(client, toPublishedPathway(pathway), first)).toBe("published");
  await noteImportedFrom(client, "files");
  const { table, diagram, facts, sources, names } = pathway;
  expect(await findPathway(client)).toEqual({ table, diagram, facts, sources, names });

  expect(await publishPathway(client, toPublishedPathway(proved()), later)).toBe("unchanged");
  expect((await client.pathway.findUniqueOrThrow({ where: { id: 1 } })).publishedAt).toEqual(first);
  expect(await isImportedFrom(client, "files")).toBe(true);

  const renamed = proved({
    steps: `
  - { id: ask, en: Ask them, fr: Demandez-leur, lines: [permit] }
  - { id: leave, en: Leave, fr: Partez, lines: [permit] }`,
  });
  expect(await publishPathway(client, toPublishedPathway(renamed), later)).toBe("published");
  expect((await findPathway(client))?.table.steps[0]?.en).toBe("Ask them");
  expect(await isImportedFrom(client, "files")).toBe(false);
});
