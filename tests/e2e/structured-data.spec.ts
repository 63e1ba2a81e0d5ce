import { readdir } from "node:fs/promises";
import jsonld from "jsonld";
import { expect, test } from "../support/browser-test";
import { schemaOrgErrors } from "../support/schema-org-errors";

/** Stands for the context that schema.org serves: nothing is asked over the network. */
const documentLoader = async (documentUrl: string) => {
  expect(documentUrl).toBe("https://schema.org");
  return { documentUrl, document: { "@context": { "@vocab": "https://schema.org/" } } };
};

const typesOf = async (json: string) =>
  (await jsonld.expand(JSON.parse(json), { documentLoader })).map((node) => node["@type"]);

test("what every guide says of itself to machines is JSON-LD, and all of it is known to schema.org", async ({
  page,
}) => {
  const entries = await readdir("content/articles");
  const addresses = [...entries.map((slug) => `/articles/${slug}`), "/fr/articles/ontario-cpso"];
  const blocks = new Map<string, string>();
  for (const address of addresses) {
    await page.goto(address);
    blocks.set(address, (await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  }
  for (const [address, json] of blocks)
    expect(await typesOf(json), address).toEqual([
      ["https://schema.org/MedicalWebPage"],
      ["https://schema.org/BreadcrumbList"],
    ]);
  const [json = ""] = blocks.values();
  blocks.set("a slip in a name", json.replace("lastReviewed", "lastReviewd"));
  blocks.set("a slip in a type", json.replace("MedicalAudience", "DoctorAudience"));
  expect(await schemaOrgErrors(blocks)).toEqual([
    expect.stringMatching(/^a slip in a name.*lastReviewd.* does not exist/),
    expect.stringMatching(/^a slip in a type.*"DoctorAudience"/),
  ]);
});
