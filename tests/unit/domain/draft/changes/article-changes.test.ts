import { describe, expect, test } from "vitest";
import { articleChanges } from "../../../../../src/domain/draft/changes/article-changes";
import { draftChangesSchema } from "../../../../../src/domain/draft/changes/draft-changes";
import { longerWorkerPermit, permitsArticle } from "../../../../support/permits-article";

const permits = await permitsArticle();

describe("what an article says differently", () => {
  test("is nothing where it is the same", () => {
    expect(articleChanges(permits, permits)).toEqual({
      ...{ sections: [], critical: [], hosts: [], components: [], facts: [] },
    });
  });

  test("has the number on top, the fact with both claims, and the cell that rests on it", async () => {
    const changes = articleChanges(permits, await permitsArticle(longerWorkerPermit));
    expect(changes.critical).toMatchObject([
      { kind: "number", before: ["24 months"], now: ["36 months"], anchor: "step-1", heading: "Choose a permit" },
    ]);
    expect(changes.facts).toEqual([
      {
        fact: "worker-length",
        before: expect.objectContaining({ claim: "A worker permit lasts twenty-four months." }),
        now: expect.objectContaining({ claim: "A worker permit lasts thirty-six months." }),
        section: "step-1",
        cells: [{ row: "Worker permit", attribute: "how long it lasts", value: "36 months" }],
      },
    ]);
    // Hashes are of no use to a reader, and the schema refuses them.
    const { facts } = draftChangesSchema.shape.articles.element.shape.changes.unwrap().shape;
    expect(facts.safeParse(changes.facts.map((fact) => ({ ...fact, alsoIn: [] }))).success).toBe(true);
  });

  test("is all of it for a new one, of which nothing is singled out", () => {
    const changes = articleChanges(null, permits);
    expect(changes.critical).toEqual([]);
    expect(changes.sections.map(({ kind }) => kind)).toEqual(["changed", "added", "added", "added"]);
    expect(changes.facts).toHaveLength(permits.facts.length);
    expect(changes.hosts).toEqual(["border.example.org", "permits.example.org"]);
  });

  test("names where a fact stood that is gone, with the cells that rested on it", () => {
    const facts = permits.facts.filter(({ id }) => id !== "guard-checks");
    expect(articleChanges(permits, { ...permits, facts }).facts).toMatchObject([
      { fact: "guard-checks", now: null, section: null, cells: [] },
    ]);
  });
});
