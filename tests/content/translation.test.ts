import { describe, expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import type { CompiledArticle } from "../../src/content/content";
import type { Article } from "../../src/domain/article/article";
import { keyAgrees } from "../../src/domain/item/proof/key-agrees";
import { permitsInFrench } from "../support/permits";

const folder = "articles/permits";
type Changes = Parameters<typeof permitsInFrench>[0];

const compile = async (changes: Changes = {}): Promise<Record<"original" | "french", CompiledArticle>> => {
  const { articles, diagnostics } = await compileContent(permitsInFrench(changes));
  expect(diagnostics).toEqual([]);
  const named = (slug: string) => articles.find((article) => article.slug === slug);
  const [original, french] = [named("permits"), named("permits.fr")];
  if (!original || !french) throw new Error("an article is missing");
  return { original, french };
};

const published = ({ result }: CompiledArticle): Article => {
  if (!result.ok) throw new Error(`not published: ${JSON.stringify(result.failure)}`);
  return result.value;
};

const diagnostics = ({ result }: CompiledArticle) => (result.ok ? [] : result.failure);
const sentencesOf = ({ warnings }: CompiledArticle) =>
  warnings.map(({ location: { file, line }, message }) => `${file}:${line} ${message}`);
const identities = ({ items }: Article) => items.map(({ identity }) => identity).sort();

const newWorkerRule = {
  [`${folder}/article.mdx`]: (text: string) => text.replace("worker permit lasts 24", "worker permit lasts 18"),
  [`${folder}/facts.yaml`]: (text: string) => text.replace("worker permit lasts 24", "worker permit lasts 18"),
};

const staged = (file: string, stage: string): Changes => ({
  [`${folder}/${file}`]: (text) => text.replace("reviewEveryMonths: 6", `reviewEveryMonths: 6\nstage: ${stage}`),
});

describe("a translation beside its original", () => {
  test("is an article of its own, with the sources of the original and its own sentences", async () => {
    const { original, french } = await compile();
    expect(sentencesOf(french)).toEqual([]);
    const article = published(french);
    expect(article).toMatchObject({ slug: "permits.fr", language: "fr", behind: [] });
    expect(published(original).behind).toBeUndefined();
    expect(article.sources).toEqual(published(original).sources);
    expect(article.facts.map(({ id, source, volatility }) => `${id} ${source} ${volatility}`)).toEqual(
      published(original).facts.map(({ id, source, volatility }) => `${id} ${source} ${volatility}`),
    );
    expect(article.sections.map(({ anchor, heading }) => `${anchor}: ${heading}`)).toEqual([
      "bottom-line: L’essentiel",
      "step-1: Choisissez un permis",
      "step-2: Traversez la frontière",
      "practice: S’exercer",
      "sources: Sources officielles",
    ]);
  });

  test("may name the body's page in its own language and quote it, and the original keeps its own", async () => {
    const withPage = (page: string): Changes => ({
      "facts/sources.yaml": (text) =>
        `${text}\n  - { id: guard-french, title: Ce que nous vérifions, publisher: Border Guard, url: "https://border.example.org/fr/verifications", stated: undated, checked: 2026-11-25, copy: live, language: fr }\n`,
      [`${folder}/facts.fr.yaml`]: (text) => text.replace("  guard-checks:\n", `  guard-checks:\n${page}`),
    });
    const own = "    source: guard-french\n    excerpt: Les gardes vérifient les permis et n’en délivrent aucun.\n";
    const { original, french } = await compile(withPage(own));
    const factOf = (article: CompiledArticle) => published(article).facts.find(({ id }) => id === "guard-checks");
    expect(factOf(french)).toMatchObject({
      source: "guard-french",
      excerpt: "Les gardes vérifient les permis et n’en délivrent aucun.",
      volatility: "low",
    });
    expect(published(french).sources.map(({ id }) => id)).toEqual(["permit-office", "guard-french"]);
    expect(factOf(original)).toMatchObject({ source: "border-guard" });
    expect(published(original).sources.map(({ id }) => id)).not.toContain("guard-french");

    const english = own.replace("guard-french", "border-guard");
    expect(diagnostics((await compile(withPage(english))).french)).toMatchObject([
      {
        rule: "as-described",
        message: "The page that `guard-checks` names is not in the language of the translation.",
      },
    ]);
    const half = await compile(withPage("    source: guard-french\n"));
    expect(diagnostics(half.french)[0]?.message).toContain("named by `source` and quoted by `excerpt`");
    const other = "    source: guard-french\n    excerpt: Un permis de visiteur dure 5 mois.\n";
    const claim: Changes = {
      ...withPage(""),
      [`${folder}/facts.fr.yaml`]: (text) => text.replace("  visitor-length:\n", `  visitor-length:\n${other}`),
    };
    expect(diagnostics((await compile(claim)).french).map(({ rule }) => rule)).toContain("excerpt-agrees");
    const unknown = await compile(withPage(own.replace("guard-french", "guard-unknown")));
    expect(diagnostics(unknown.french).map(({ rule }) => rule)).toEqual(["source-known"]);
    expect(diagnostics(unknown.original)).toEqual([]);
  });

  test("is not stopped by a step that its original got in front of the others, and is held to its own section", async () => {
    const ahead = {
      [`${folder}/article.mdx`]: (text: string) =>
        text.replace("<Step", '<Step title="Sign up">\n\nSign up at the office first.\n\n</Step>\n\n<Step'),
      [`${folder}/facts.yaml`]: (text: string) =>
        text.replaceAll("section: step-2", "section: step-3").replaceAll("section: step-1", "section: step-2"),
    };
    const { french } = await compile(ahead);
    expect(diagnostics(french)).toEqual([]);
    expect(sentencesOf(french)).toEqual([]);
    const { french: wrong } = await compile({
      ...ahead,
      [`${folder}/article.fr.mdx`]: (text) => text.replace("Relisez", "Gardez vos papiers 9 jours. Relisez"),
    });
    expect(diagnostics(wrong).map(({ rule, message }) => `${rule}: ${message}`)).toContainEqual(
      expect.stringMatching(/^translation-agrees: The section `step-3` of the original/),
    );
  });

  test("names what its original moved on from by its own heading, whatever the number", async () => {
    const { french } = await compile({
      [`${folder}/article.mdx`]: (text) =>
        text
          .replace("<Step", '<Step title="Sign up">\n\nSign up at the office first.\n\n</Step>\n\n<Step')
          .replace("worker permit lasts 24", "worker permit lasts 18"),
      [`${folder}/facts.yaml`]: (text) =>
        text
          .replaceAll("section: step-2", "section: step-3")
          .replaceAll("section: step-1", "section: step-2")
          .replace("worker permit lasts 24", "worker permit lasts 18"),
    });
    expect(published(french).behind).toEqual([{ anchor: "step-2", heading: "Choisissez un permis" }]);
  });

  test("asks over the numbers of the original in its own words, and proves each answer", async () => {
    const { french } = await compile();
    const { items, tables } = published(french);
    expect(tables[0]?.rows[1]).toEqual({
      id: "student",
      name: "permis d’étudiant",
      cells: { months: { value: 12, fact: "student-length", original: "12 months" }, fee: "unknown" },
    });
    expect(items.filter((item) => !keyAgrees(item, item.proof))).toEqual([]);
    expect(items.find(({ identity }) => identity === "permits.fr/how-long/student")).toMatchObject({
      stem: "Combien de mois dure ceci : permis d’étudiant?",
      unit: "mois",
      key: { number: 12 },
    });
  });

  test("tests the same objectives as the original, so that memory is one over the languages", async () => {
    const { french } = await compile();
    const objectives = published(french).items.map(({ objective }) => objective);
    expect(objectives).toEqual(expect.arrayContaining(["permits/worker/months", "permits/months/24-months"]));
  });

  test("may give its questions the names that they have in the original", async () => {
    const { original, french } = await compile();
    expect(identities(published(original))).toContain("permits/who-checks");
    expect(identities(published(french))).toContain("permits.fr/who-checks");
  });

  test("is refused when a sentence of it is missing, and the original goes on", async () => {
    const { original, french } = await compile({
      [`${folder}/article.fr.mdx`]: (text) => text.replace("- Un permis de travailleur dure 24 mois.\n", ""),
    });
    expect(original.result.ok).toBe(true);
    expect(diagnostics(french)).toEqual([
      expect.objectContaining({
        location: expect.objectContaining({ file: `${folder}/facts.fr.yaml`, line: 14 }),
        rule: "quote-stands",
        message: expect.stringContaining("lacks the sentence “Un permis de travailleur dure 24 mois.”"),
      }),
    ]);
  });

  test.each([
    ["language: fr", "language: en", "`language` says `en`, and the name of the file says `fr`."],
    ["reviewEveryMonths: 6", "reviewEveryMonths: 6\nredirectFrom: [permis]", "A translation has no former addresses"],
  ])("is refused with a head that says %s as %s", async (from, to, message) => {
    const { french } = await compile({ [`${folder}/article.fr.mdx`]: (text) => text.replace(from, to) });
    expect(diagnostics(french)).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
  });

  test.each([
    ["start", "start", []],
    ["start", null, ["1 The original says `stage: start`, and its translation has no `stage`."]],
    [null, "start", ["7 The original has no `stage`, and its translation says `stage: start`."]],
    ["start", "provinces", ["7 The original says `stage: start`, and its translation says `stage: provinces`."]],
  ])(
    "is published with the stage %s beside %s, and advised where they differ",
    async (ofOriginal, ofFrench, advice) => {
      const { french } = await compile({
        ...(ofOriginal && staged("article.mdx", ofOriginal)),
        ...(ofFrench && staged("article.fr.mdx", ofFrench)),
      });
      published(french);
      expect(sentencesOf(french)).toEqual(advice.map((sentence) => `${folder}/article.fr.mdx:${sentence}`));
    },
  );

  test("is refused without an original", async () => {
    const { articles } = await compileContent(
      permitsInFrench({
        [`${folder}/article.mdx`]: null,
        [`${folder}/facts.yaml`]: null,
        [`${folder}/questions.yaml`]: null,
      }),
    );
    expect(articles.map(({ slug }) => slug)).toEqual(["permits.fr"]);
    expect(articles.flatMap(diagnostics)).toContainEqual(
      expect.objectContaining({
        message: "The folder articles/permits has no article.mdx that this is a translation of.",
      }),
    );
  });

  test("is refused, and not called behind, when the facts of the original cannot be read", async () => {
    const { french } = await compile({ [`${folder}/facts.yaml`]: "quotes: [\n" });
    expect(diagnostics(french).length).toBeGreaterThan(0);
  });

  test("is refused when it calls two different values by one name, for then a question would have two keys", async () => {
    const { french } = await compile({
      [`${folder}/facts.fr.yaml`]: (text) => text.replace("permis de visiteur }", "permis de résident }"),
    });
    expect(diagnostics(french)).toContainEqual(
      expect.objectContaining({ message: "The rows `visitor` and `resident` have one name: “permis de résident”." }),
    );
  });
});

describe("a translation that the original has left behind", () => {
  test("is published, says in which section, and leaves out the questions that rest on it", async () => {
    const { french } = await compile(newWorkerRule);
    const article = published(french);
    expect(article.behind).toEqual([{ anchor: "step-1", heading: "Choisissez un permis" }]);
    expect(article.items.flatMap(({ facts }) => facts.map(({ id }) => id))).not.toContain("worker-length");
    expect(identities(article)).toEqual([
      "permits.fr/how-long/resident",
      "permits.fr/how-long/student",
      "permits.fr/which-last/12-months",
      "permits.fr/which-last/3-months",
      "permits.fr/which-last/60-months",
      "permits.fr/who-checks",
    ]);
    expect(JSON.stringify(article.items)).not.toMatch(/18 mois|travailleur dure/);
    expect(sentencesOf(french)).toEqual([
      `${folder}/facts.fr.yaml:16 The original of \`worker-length\` now says “A worker permit lasts 18 months.” The translation was made from “A worker permit lasts 24 months.”`,
    ]);
  });

  test("says so of a fact that is new in the original", async () => {
    const { french } = await compile({
      [`${folder}/facts.fr.yaml`]: (text) => text.replace(/ {2}guard-checks:[\s\S]*?\n\n/, "\n"),
      [`${folder}/questions.fr.yaml`]: (text) => text.replace(/items:[\s\S]*(?=models:)/, ""),
    });
    expect(published(french).behind).toEqual([{ anchor: "step-2", heading: "Traversez la frontière" }]);
    expect(sentencesOf(french)).toEqual([
      expect.stringContaining("The original states `guard-checks` in the section `step-2`, which is not translated"),
    ]);
  });

  test("says so of a name that the original does not have, with the nearest, and asks nothing about it", async () => {
    const { french } = await compile({
      [`${folder}/facts.fr.yaml`]: (text) => text.replace("guard-checks:", "guard-check:"),
      [`${folder}/questions.fr.yaml`]: (text) => text.replace("objective: guard-checks", "objective: guard-check"),
    });
    expect(published(french).behind).toEqual([{ anchor: "step-2", heading: "Traversez la frontière" }]);
    expect(identities(published(french))).not.toContain("permits.fr/who-checks");
    expect(french.warnings).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining("The original does not state `guard-check`"),
        suggestion: expect.stringContaining("Did you mean `guard-checks`?"),
      }),
    );
  });

  test("leaves out a model whose table has lost a row, and is published with the rest", async () => {
    const withoutStudents = (text: string) => text.replace(/ {6}- id: student\n[\s\S]*?(?= {6}- id: worker)/, "");
    const { french } = await compile({
      "facts/permits.yaml": withoutStudents,
      [`${folder}/questions.yaml`]: (text) =>
        text.replace("rows: [student, worker, resident]", "rows: [worker, resident]"),
      [`${folder}/facts.fr.yaml`]: (text) => text.replace("fee: { label: prix, unit: dollars }", ""),
    });
    expect(identities(published(french))).toEqual(
      expect.arrayContaining(["permits.fr/who-checks", "permits.fr/which-last/24-months"]),
    );
    expect(identities(published(french)).filter((identity) => identity.includes("how-long"))).toEqual([]);
    expect(sentencesOf(french)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("The item model `how-long` is left out"),
        expect.stringContaining("this is not translated: the attribute `fee`."),
        expect.stringContaining("The table `permits` of the original has no words for `student`."),
      ]),
    );
  });
});
