import { type GIFTQuestion, parse } from "gift-pegjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/domain/article/article";
import { languageOf } from "../../src/domain/article/article-slug";
import { type FlatQuestion, toFlatQuestions } from "../../src/domain/item/exchange/flat-question";
import {
  type ExchangeFormatName,
  exchangeFormatNames,
  importFormatNames,
} from "../../src/domain/item/exchange/formats/exchange-format-name";
import { exchangeFormats } from "../../src/domain/item/exchange/formats/exchange-formats";
import { findExportedItems, findProvenance } from "../../src/domain/item/exchange/formats/find-provenance";
import { qtiTemplates } from "../../src/domain/item/exchange/formats/qti/qti-template";
import { readQtiItem } from "../../src/domain/item/exchange/formats/qti/read-qti-item";
import { parseXml } from "../../src/domain/item/exchange/markup/parse-xml";
import { writeXml } from "../../src/domain/item/exchange/markup/xml-element";
import type { PortableItem } from "../../src/domain/item/exchange/portable-item";
import { formNames } from "../../src/domain/item/form";
import { portableItems } from "../../src/features/publishing/exchange/export-items";
import { checkMoodleXml } from "../support/check-moodle-xml";
import { drawInstances } from "../support/draw-instances";
import { ownContent } from "../support/own-content";
import { readAnkiText } from "../support/read-anki-text";

const origin = "https://iatrox.example";
let articles: { article: Article; items: PortableItem[] }[];

beforeAll(async () => {
  const content = await ownContent();
  articles = content.articles.flatMap(({ result }) =>
    result.ok ? [{ article: result.value, items: portableItems(result.value, origin) }] : [],
  );
});

const files = new Map<string, Promise<Uint8Array>>();

/** The questions of a guide in a format, written once for all tests of this file. */
const exportAs = (name: ExchangeFormatName, { article, items }: (typeof articles)[number]): Promise<Uint8Array> => {
  const file = `${name} ${article.slug}`;
  const known = files.get(file);
  if (known) return known;
  const { slug, title } = article;
  const exported = { article: slug, title, language: languageOf(slug), items };
  const exporting = Promise.resolve(exchangeFormats[name].write(exported)).then(({ bytes }) => bytes);
  files.set(file, exporting);
  return exporting;
};

/** What no format but JSON is asked to hold, and the order of options to be matched. */
const withoutOrigin = (item: PortableItem) => {
  const { provenance: _provenance, ...rest } = item;
  const text = JSON.stringify(rest, (name, value) => (name === "misconception" ? undefined : value));
  const parsed: PortableItem = JSON.parse(text);
  return parsed.form === "extended-matching"
    ? { ...parsed, options: parsed.options.toSorted((one, other) => (one.text < other.text ? -1 : 1)) }
    : parsed;
};

describe("the questions of this project", () => {
  test("are there in every form", () => {
    const forms = new Set(articles.flatMap(({ items }) => items.map(({ form }) => form)));
    expect(forms).toEqual(new Set(formNames));
    expect(articles.length).toBeGreaterThan(15);
  });

  test.each(importFormatNames)("come back from %s as they went out, guide by guide", async (name) => {
    for (const each of articles) {
      const bytes = await exportAs(name, each);
      const back = await exchangeFormats[name].read({ name: each.article.slug, bytes });
      expect(back.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(back.items.map(withoutOrigin)).toEqual(each.items.map(withoutOrigin));
    }
  });

  test.each(exchangeFormatNames)("say in %s where each of them comes from", async (name) => {
    for (const each of articles) {
      const bytes = await exportAs(name, each);
      const found = await findProvenance({ name: "file", bytes });
      expect(found).toEqual(each.items.map(({ provenance }) => provenance));
    }
  });
});

describe("a file that another system wrote anew", () => {
  test.each(["gift", "moodle-xml"] as const)(
    "still tells in %s of each question by id number and tags",
    async (name) => {
      for (const each of articles) {
        const bytes = await exportAs(name, each);
        const rewritten = new TextDecoder().decode(bytes).replace(/^(?:\/\/|<!--) iatrox: .*\n/gm, "");
        const found = await findExportedItems({ name: "file", bytes: new TextEncoder().encode(rewritten) });
        expect(found).toEqual(
          each.items.flatMap(({ provenance }) =>
            provenance
              ? [
                  {
                    identity: provenance.identity,
                    version: provenance.version.slice(0, 16),
                    facts: provenance.facts.slice(0, 1).map(({ id }) => ({ id })),
                  },
                ]
              : [],
          ),
        );
      }
    },
  );
});

describe("an item model as a template of QTI 3", () => {
  /** Options of an instance stand in the order of the template, and readers mix them. */
  const unordered = (item: PortableItem) => ({
    ...withoutOrigin(item),
    options:
      item.form === "ordering" ? item.options.map(({ text }) => text) : item.options.map(({ text }) => text).toSorted(),
    keys: item.options.flatMap(({ text, isKey }) => (isKey ? [text] : [])).toSorted(),
  });

  test("draws the very items that the model makes, each with its own key", () => {
    let drawn = 0;
    for (const { article, items } of articles) {
      for (const { name, root } of qtiTemplates(items, languageOf(article.slug))) {
        const parsed = parseXml(writeXml(root("template")));
        if (!parsed.ok) throw new Error(parsed.failure.message);
        const read = drawInstances(parsed.value).map((instance) => readQtiItem(instance, "template"));
        expect(read.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
        const made = read.flatMap(({ located }) => located.map(({ item }) => unordered(item)));
        drawn += made.length;
        const model = name.replace(/-\d+$/, "");
        const all = items.filter(({ provenance }) => [name, model].includes(provenance?.model ?? "")).map(unordered);
        for (const item of made) expect(all).toContainEqual(item);
      }
    }
    const generated = articles.flatMap(({ items }) => items.filter(({ provenance }) => provenance?.model));
    expect(drawn / generated.length).toBeGreaterThanOrEqual(0.5);
  });

  test("would be found out where it set the text of another instance", () => {
    const [first] = articles.flatMap(({ article, items }) => qtiTemplates(items, languageOf(article.slug)));
    const xml = first ? writeXml(first.root("template")) : "";
    const wrong = parseXml(
      xml.replace(/(<qti-set-template-value identifier="TEXT_\d+">\s*<qti-base-value[^>]*>)/, "$1Not so: "),
    );
    if (!wrong.ok) throw new Error(wrong.failure.message);
    const read = drawInstances(wrong.value).map((instance) => readQtiItem(instance, "template"));
    const [altered] = read.flatMap(({ located }) => located.map(({ item }) => unordered(item)));
    expect(articles.flatMap(({ items }) => items).map(unordered)).not.toContainEqual(altered);
  });
});

/** What gift-pegjs leaves undone in the answer of a match: its own marks of escaped signs, three digits each. */
const unescaped = (text: string) =>
  text.replace(/&&(\d{3});?/g, (_, code: string) => String.fromCharCode(Number(code)));

const textOf = (text: { text: string } | null | undefined) => text?.text ?? "";

/** A question as gift-pegjs reads it, in words of our own. */
const summaryOf = (question: GIFTQuestion) => {
  switch (question.type) {
    case "MC":
      return question.choices.map(({ isCorrect, weight, text, feedback }) => [
        isCorrect || (weight ?? 0) > 0,
        textOf(text),
        textOf(feedback),
      ]);
    case "Numerical":
      return "type" in question.choices
        ? []
        : question.choices.map(({ text, feedback }) => [text.number, text.range, textOf(feedback)]);
    case "Matching":
      return question.matchPairs.map(({ subquestion, subanswer }) => [textOf(subquestion), unescaped(subanswer)]);
    default:
      return question.type;
  }
};

/** A question as it was written, in the same words. */
const expectedOf = (question: FlatQuestion) => {
  switch (question.kind) {
    case "choice":
      return question.options.map(({ isKey, text, rationale }) => [isKey, text, rationale]);
    case "numeric":
      return [[question.number, question.tolerance, question.rationale]];
    case "ordering":
      return question.options.map(({ text }, number) => [String(number + 1), text]);
    case "matching":
      return [
        ...question.stems.map(({ text, key }) => [text, key]),
        ...question.options
          .filter((option) => question.stems.every(({ key }) => key !== option))
          .map((option) => ["", option]),
      ];
  }
};

describe("gift-pegjs, a reader of GIFT by others", () => {
  const parseGift = async (each: (typeof articles)[number]) => {
    const bytes = await exportAs("gift", each);
    return parse(new TextDecoder().decode(bytes)).filter(({ type }) => type !== "Category");
  };

  test("reads every question of every guide with its title, stem, answers and key", async () => {
    for (const each of articles) {
      const read = await parseGift(each);
      const expected = each.items.flatMap((item, index) => toFlatQuestions(item, index));
      expect(read.map(({ title }) => title)).toEqual(expected.map(({ name }) => name));
      expect(read.map((question) => ("stem" in question ? question.stem.text : ""))).toEqual(
        expected.map(({ stem }) => stem.join("\n\n")),
      );
      expect(read.map(summaryOf)).toEqual(expected.map(expectedOf));
    }
  });

  test("finds a brace that was not escaped, which is how it would find ours", () => {
    expect(() => parse("::n::[plain]Which \\{ one?{=a ~b}")).not.toThrow();
    expect(() => parse("::n::[plain]Which { one?{=a ~b}")).toThrow();
  });
});

describe("a file for Moodle, by the documentation of its format", () => {
  const rootOf = async (each: (typeof articles)[number]) => {
    const bytes = await exportAs("moodle-xml", each);
    const root = parseXml(new TextDecoder().decode(bytes));
    if (!root.ok) throw new Error(root.failure.message);
    return root.value;
  };

  test("has nothing that Moodle would refuse, in any guide", async () => {
    for (const each of articles) expect(checkMoodleXml(await rootOf(each))).toEqual([]);
  });

  test("would be found out with shares that do not make up the mark, or without a name", () => {
    const answer = (fraction: number) => `<answer fraction="${fraction}"><text>x</text></answer>`;
    const quiz = parseXml(
      `<quiz><question type="multichoice"><questiontext><text>Q</text></questiontext><single>false</single>${answer(50)}${answer(17)}</question></quiz>`,
    );
    expect(quiz.ok && checkMoodleXml(quiz.value)).toEqual([
      "undefined: no name or no text",
      "undefined: a fraction of 17",
      "undefined: right answers that do not make up the mark",
    ]);
  });
});

describe("a card for Anki, read by its manual", () => {
  test("has four fields in every guide, and an own GUID", async () => {
    for (const each of articles) {
      const bytes = await exportAs("anki", each);
      const { headers, notes } = readAnkiText(new TextDecoder().decode(bytes));
      expect([
        headers.get("separator"),
        headers.get("html"),
        headers.get("guid column"),
        headers.get("tags column"),
      ]).toEqual(["tab", "true", "1", "4"]);
      expect(notes.map(({ length }) => length)).toEqual(each.items.map(() => 4));
      expect(new Set(notes.map(([guid]) => guid)).size).toBe(each.items.length);
      expect(notes.every(([, , , tags = ""]) => tags.split(" ").includes("iatrox"))).toBe(true);
    }
  });

  test("would be found out where a quotation mark is not doubled", () => {
    expect(() => readAnkiText('#separator:tab\n"a"\t"say "x""\n')).toThrow();
  });
});
