import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import { vocabulary } from "../../src/content/gate/vocabulary";
import { formSchema } from "../../src/domain/item/form";
import { itemModelSchema } from "../../src/domain/item/models/item-model";

const readme = readFileSync(fileURLToPath(new URL("../../content/README.md", import.meta.url)), "utf8");

/** The blocks of code that have a title, as they stand in the README. */
const blocks = new Map(
  [...readme.matchAll(/^```\w+ title=(\S+)\n([\s\S]*?)^```$/gm)].map((match) => [match[1] ?? "", match[2] ?? ""]),
);
const block = (title: string): string => blocks.get(title) ?? "";
const folder = "articles/my-first-guide";
const worked = new Map([...blocks].filter(([title]) => title.startsWith(`${folder}/`)));

const under = (name: string, yaml: string) => yaml.split(`${name}:\n`)[1] ?? "";

/** The worked example with every further example of the README put into its files. */
const everything = new Map([
  [
    `${folder}/article.mdx`,
    block(`${folder}/article.mdx`).replace("<Practice />", `${block("more-article")}\n<Practice />`),
  ],
  [`${folder}/facts.yaml`, block(`${folder}/facts.yaml`) + under("tables", block("more-tables"))],
  ["facts/example-days.yaml", block("facts/example-days.yaml")],
  ["route.yaml", block("route.yaml")],
  [
    `${folder}/questions.yaml`,
    block(`${folder}/questions.yaml`).replace(
      "models:\n",
      `${under("items", block("more-items"))}\nmodels:\n${under("models", block("more-models"))}\n`,
    ) + block("enemies"),
  ],
]);

async function compile(files: Map<string, string>) {
  const { articles, diagnostics } = await compileContent(files);
  const result = articles[0]?.result;
  const blocking = result?.ok === false ? result.failure : [];
  return {
    article: result?.ok ? result.value : undefined,
    all: [...diagnostics, ...blocking, ...(articles[0]?.warnings ?? [])],
  };
}

describe("the README for editors", () => {
  test("has a worked example that passes every check and makes the five questions it promises", async () => {
    const { article, all } = await compile(worked);
    expect(all).toEqual([]);
    expect(article?.items).toHaveLength(5);
  });

  test("has a translation that is published, asks its questions, and says what it leaves out", async () => {
    const french = ["article.fr.mdx", "facts.fr.yaml", "questions.fr.yaml"].map((name): [string, string] => [
      `${folder}/${name}`,
      block(`french-${name.split(".")[0]}`),
    ]);
    const { articles } = await compileContent(new Map([...worked, ...french]));
    const translated = articles.find(({ slug }) => slug === "my-first-guide.fr");
    const article = translated?.result.ok ? translated.result.value : undefined;
    expect(article?.items).toHaveLength(4);
    expect(article?.behind?.map(({ anchor }) => anchor)).toEqual(["step-2"]);
    expect(translated?.warnings.map(({ rule }) => rule)).toEqual(Array(3).fill("translation-behind"));
  });

  test("has an example of each form, each kind of model and each component, and all of them pass together", async () => {
    const { article, all } = await compile(everything);
    expect(all).toEqual([]);
    const kinds = itemModelSchema.options.map((option) => option.shape.kind.value);
    for (const form of formSchema.options) expect(block("more-items")).toContain(`form: ${form}`);
    for (const kind of kinds) expect(block("more-models")).toContain(`kind: ${kind}`);
    // A picture has to be there: its name is a hash of what it shows.
    for (const name of Object.keys(vocabulary).filter((each) => each !== "Figure"))
      expect([...everything.values()].join()).toContain(`<${name}`);
    expect(new Set(article?.items.map(({ form }) => form))).toEqual(new Set(formSchema.options));
    const makers = article?.items.flatMap(({ origin }) => (origin.kind === "generated" ? origin.model : []));
    expect(new Set(makers).size).toBe(kinds.length + 1);
  });

  test("has an example of enemies, which keeps the one that gives away from the other", async () => {
    const { article } = await compile(everything);
    const teller = article?.items.find(({ identity }) => identity === "my-first-guide/start-on-monday");
    const item = article?.items.find(({ identity }) => identity === "my-first-guide/body-of-task/cpso");
    expect(teller?.enemies).toEqual([item?.objective]);
    expect(article?.items.filter(({ enemies }) => enemies !== undefined)).toEqual([teller]);
  });
});
