import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { compileContent } from "../../../../../../../src/content/compile-content";
import { contentCache } from "../../../../../../../src/content/content-cache";
import { readFiles } from "../../../../../../../src/content/read-files";
import type { Answer } from "../../../../../../../src/domain/item/answer/answer";
import { readAnswer, scoreAnswer } from "../../../../../../../src/domain/item/answer/score-answer";
import { qtiTemplates } from "../../../../../../../src/domain/item/exchange/formats/qti/qti-template";
import { qtiItem } from "../../../../../../../src/domain/item/exchange/formats/qti/write-qti-item";
import { writeXml, type XmlElement } from "../../../../../../../src/domain/item/exchange/markup/xml-element";
import type { PortableItem } from "../../../../../../../src/domain/item/exchange/portable-item";
import { type Form, formNames } from "../../../../../../../src/domain/item/form";
import type { Item } from "../../../../../../../src/domain/item/item";
import { portableItems } from "../../../../../../../src/features/publishing/exchange/export-items";
import { builtContent } from "../../../../../../support/built-content";
import { permitsArticle } from "../../../../../../support/permits-article";
import { openQtiPlayer } from "../../../../../../support/qti-player";

/** Guides whose questions have all forms between them. */
const slugs = ["ontario-cpso", "carms-r1-ontario", "practice-ready-assessment"];

let player: Awaited<ReturnType<typeof openQtiPlayer>>;
let exported: { item: Item; portable: PortableItem }[];

beforeAll(async () => {
  vi.spyOn(console, "log").mockReturnValue();
  player = await openQtiPlayer();
  // A page has no files, and so no address of this one.
  const { files } = await readFiles(path.resolve("content"));
  const parts = ["facts", ...slugs.map((slug) => `articles/${slug}/`)];
  const own = [...files].filter(([file]) => parts.some((part) => file.startsWith(part)));
  const { articles } = await compileContent(new Map(own), [], contentCache(builtContent()));
  const results = articles.map(({ result }) => result);
  exported = [...results.flatMap((result) => (result.ok ? [result.value] : [])), await permitsArticle()].flatMap(
    (article) => {
      const portable = portableItems(article, "https://iatrox.example");
      return article.items.map((item, index) => ({ item, portable: portable[index] as PortableItem }));
    },
  );
});

const namespace = { xmlns: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0" };
const write = (root: XmlElement) => writeXml({ ...root, attributes: { ...namespace, ...root.attributes } });
const xmlOf = (portable: PortableItem) =>
  write(qtiItem(portable, { identifier: "item", title: "item", language: "en" }));

/** What a learner may answer, and the same as a reader of QTI holds it. */
type Given = { answer: Answer; responses: Record<string, unknown> };

const choice = (index: number, part = "") => `choice_${part}${index + 1}`;

/** Any answer to an item. */
const answersTo = (item: Item, portable: PortableItem): fc.Arbitrary<Given> => {
  const subset = (count: number, most = count) =>
    fc.shuffledSubarray(
      Array.from({ length: count }, (_, index) => index),
      { maxLength: most },
    );
  switch (item.form) {
    case "single-best-answer":
      return fc.nat(item.options.length - 1).map((index) => ({
        answer: { option: item.options[index]?.id ?? "" },
        responses: { RESPONSE: choice(index) },
      }));
    case "multiple-response":
      return subset(item.options.length).map((indexes) => ({
        answer: { options: indexes.map((index) => item.options[index]?.id ?? "") },
        responses: { RESPONSE: indexes.map((index) => choice(index)) },
      }));
    case "ordering": {
      const inOrder = item.key.order;
      return fc.shuffledSubarray([...inOrder.keys()], { minLength: inOrder.length }).map((indexes) => ({
        answer: { order: indexes.map((index) => inOrder[index] ?? "") },
        responses: { RESPONSE: indexes.map((index) => choice(index)) },
      }));
    }
    case "numeric":
      return fc.constantFrom(-1, -0.5, 0, 0.5, 1, 2).map((share) => {
        const number = item.key.number + share * (item.tolerance || 1);
        return { answer: { number }, responses: { RESPONSE: number } };
      });
    case "extended-matching":
      return fc.tuple(...item.stems.map(() => fc.nat(item.options.length - 1))).map((indexes) => ({
        answer: {
          matches: Object.fromEntries(
            item.stems.map(({ id }, index) => [id, item.options[indexes[index] ?? 0]?.id ?? ""]),
          ),
        },
        responses: { RESPONSE: indexes.map((option, index) => `stem_${index + 1} ${choice(option)}`) },
      }));
    case "decision-case":
      return fc.tuple(...item.parts.map(({ options, upTo }) => subset(options.length, upTo))).map((parts) => ({
        answer: {
          parts: parts.map((indexes, part) => ({
            options: indexes.map((index) => item.parts[part]?.options[index]?.id ?? ""),
          })),
        },
        responses: Object.fromEntries(
          parts.map((indexes, part) => [`RESPONSE_${part + 1}`, indexes.map((index) => choice(index, `${part + 1}_`))]),
        ),
      }));
    default:
      throw new Error(`${portable.form} has no answers.`);
  }
};

const expectedScore = (item: Item, answer: Answer): number => {
  const read = readAnswer(item, answer);
  if (!read) throw new Error(`${item.identity} does not take ${JSON.stringify(answer)}.`);
  return scoreAnswer(item, read);
};

const ofForm = (form: Form) => exported.filter(({ item }) => item.form === form).slice(0, 3);

describe("a certified reader of QTI 3", () => {
  test.each(formNames)(
    "scores the key of %s with 1, nothing with 0, and any answer as this project does",
    async (form) => {
      const chosen = ofForm(form);
      expect(chosen.length).toBeGreaterThan(1);
      // A part of a case is scored to the quarter below, and not at all where something harmful is chosen.
      const numRuns = form === "decision-case" ? 20 : 5;
      for (const { item, portable } of chosen) {
        const xml = xmlOf(portable);
        const begun = await player.begin(xml);
        const key = Object.fromEntries(
          begun.responseVariables.flatMap(({ identifier, correctResponse }) =>
            identifier.startsWith("RESPONSE") ? [[identifier, correctResponse]] : [],
          ),
        );
        expect(await player.score(xml, begun, key)).toBe(1);
        expect(await player.score(xml, begun, {})).toBe(0);
        for (const { answer, responses } of fc.sample(answersTo(item, portable), { numRuns, seed: 11 })) {
          expect(await player.score(xml, begun, responses)).toBeCloseTo(expectedScore(item, answer), 9);
        }
      }
    },
  );

  test("draws templates whose keys it scores with 1", async () => {
    const templates = qtiTemplates(
      exported.map(({ portable }) => portable),
      "en",
    );
    expect(templates.length).toBeGreaterThan(3);
    for (const { root } of templates) {
      const xml = write(root("template"));
      const begun = await player.begin(xml);
      const [{ correctResponse } = { correctResponse: undefined }] = begun.responseVariables.filter(
        ({ identifier }) => identifier === "RESPONSE",
      );
      expect(await player.score(xml, begun, { RESPONSE: correctResponse })).toBe(1);
    }
  });

  test("would find a key that is another", async () => {
    const { portable } = ofForm("single-best-answer")[0] ?? {};
    if (portable?.form !== "single-best-answer") throw new Error("There is no such item.");
    const right = portable.options.findIndex(({ isKey }) => isKey);
    const wrong = {
      ...portable,
      options: portable.options.map((option, index) => ({
        ...option,
        isKey: index === (right + 1) % portable.options.length,
      })),
    };
    const xml = xmlOf(wrong);
    expect(await player.score(xml, await player.begin(xml), { RESPONSE: choice(right) })).toBe(0);
  });
});
