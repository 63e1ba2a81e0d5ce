import { describe, expect, test } from "vitest";
import { anchorsIn, keyNext } from "../../../../../src/content/translation/text/key-sections";
import { mergeTranslations } from "../../../../../src/content/translation/text/merge-translations";
import { putSections, splitArticle } from "../../../../../src/content/translation/text/split-article";
import { withMark } from "../../../../../src/domain/draft/translation/section-mark";
import { noHistory } from "../../../../../src/domain/draft/translation/translation-history";

const head =
  '---\ntitle: "Where to park"\nsummary: "Where residents leave their car."\nlanguage: fr\nreviewed: 2026-11-20\n---\n';
const begun = `${head}\n<Practice />\n`;
const original = `${head.replace("fr", "en")}
## Where

Behind the hospital.

<Step title="Ask">

Ask at the desk.

</Step>

<Step title="Pay">

Pay there.

</Step>

<Practice />
`;

const split = async (text: string) => {
  const article = await splitArticle(text);
  if (!article) throw new Error(`The gate refuses ${text}`);
  return article;
};
const paired = async () => ({ article: await split(original), history: noHistory });
const french = {
  where: "## Où\n\nDerrière l’hôpital.",
  "step-1": '<Step title="Demander">\n\nDemandez au guichet.\n\n</Step>',
  "step-2": '<Step title="Payer">\n\nPayez là.\n\n</Step>',
};
const put = async (text: string, key: keyof typeof french) => {
  const { article, history } = await paired();
  const parts = keyNext(await split(text), { article, history });
  return putSections(parts, [{ key, text: withMark(french[key], key, article.parts) }], anchorsIn(article));
};
const keysOf = async (text: string) => keyNext(await split(text), await paired()).map(({ key }) => key);

describe("the merge of two translations of one text", () => {
  test.each([
    ["where", "step-1"],
    ["step-1", "step-2"],
    ["step-2", "where"],
  ] as const)("has %s and %s, which two people began at once, in the order of the original", async (one, other) => {
    const [own, theirs] = [await put(begun, one), await put(begun, other)];
    const merged = await mergeTranslations([begun, own, theirs], await paired(), splitArticle);
    expect(merged.conflicts).toBe(0);
    expect(merged.text).toBe(await put(own, other));
    const order = ["", "where", "step-1", "step-2", "practice"];
    expect(await keysOf(merged.text)).toEqual(order.filter((key) => ["", "practice", one, other].includes(key)));
  });

  test("has the title of one and the summary of the other, which are lines beside each other", async () => {
    const own = begun.replace("Where to park", "Où stationner");
    const theirs = begun.replace("Where residents leave their car.", "Où les résidents laissent leur voiture.");
    const merged = await mergeTranslations([begun, own, theirs], await paired(), splitArticle);
    expect(merged).toEqual({
      text: own.replace("Where residents leave their car.", "Où les résidents laissent leur voiture."),
      conflicts: 0,
    });
  });

  test("marks a section that both wrote", async () => {
    const own = await put(begun, "where");
    const merged = await mergeTranslations(
      [begun, own, own.replace("Derrière", "Devant")],
      await paired(),
      splitArticle,
    );
    expect(merged.conflicts).toBe(1);
  });
});
