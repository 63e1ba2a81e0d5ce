import { afterAll, beforeAll, expect, test } from "vitest";
import { findPicture } from "../../../src/data/article/find-picture";
import { listUndrawnArticles } from "../../../src/data/article/list-undrawn-articles";
import type { Database } from "../../../src/data/database/database";
import { publishArticle } from "../../../src/data/publication/publish-article";
import { drawPictures } from "../../../src/features/publishing/draw-pictures";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { sampleArticle } from "../../support/sample-article";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const publish = (title: string) =>
  publishArticle(database.client, { ...sampleArticle("drawn", []), title }, { origin: "file", now: new Date(0) });

/** Width and height stand at fixed places of a PNG (its IHDR chunk). */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test("each guide has a picture of its live revision, drawn once", async () => {
  await publish("First title");
  await drawPictures(database);
  const first = await findPicture(database.client, "drawn");
  expect(first?.revision).toBe(1);
  expect(sizeOf(first?.png ?? new Uint8Array())).toEqual([1200, 630]);
  expect(await listUndrawnArticles(database.client)).toEqual([]);

  await publish("Second title");
  await drawPictures(database);
  const second = await findPicture(database.client, "drawn");
  expect(second?.revision).toBe(2);
  expect(Buffer.from(second?.png ?? []).equals(Buffer.from(first?.png ?? []))).toBe(false);
});
