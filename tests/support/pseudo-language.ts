import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { isMap, parseDocument, visit } from "yaml";
import { pseudoText } from "./pseudo-text";

/** A language that nobody speaks: see `pseudoText`. */
export const pseudoCode = "xa";

/** The folder of messages. */
const folder = {
  "messages.ts": `import { pseudoMessages } from "../../../tests/support/pseudo-text";
import { english } from "../en/messages";
export const pseudo = pseudoMessages(english);
`,
  "runner-messages.ts": `import { pseudoMessages } from "../../../tests/support/pseudo-text";
import { runner as english } from "../en/runner-messages";
export const runner = pseudoMessages(english);
`,
  "editor-messages.ts": `import { pseudoMessages } from "../../../tests/support/pseudo-text";
import { editor } from "../en/editor";
import { studio } from "../en/studio";
export const pseudo = pseudoMessages({ editor, draft: studio.draft });
`,
  "matching.ts": `import { pseudoMessages } from "../../../tests/support/pseudo-text";
import { matching as english } from "../en/matching";
export const matching = pseudoMessages(english);
`,
};

type Change = readonly [from: RegExp, to: string];
const imported = (statement: string): Change => [/^/, `${statement}\n`];
const listed = (entry: string): Change => [/(?<=\bfr(: \w+|: "\w+")?)(?= \} satisfies)/, `, ${entry}`];

/** Every file that a language changes, and how: the first is the table, the others are what the compiler then asks for. */
const changedFiles: Record<string, readonly Change[]> = {
  "languages.mjs": [[/(?=^\}\);)/m, `  ${pseudoCode}: { name: "${pseudoText("Pseudo-language")}", tag: "en-CA" },\n`]],
  "src/messages/messages.ts": [
    imported(`import { pseudo } from "./${pseudoCode}/messages";`),
    listed(`${pseudoCode}: pseudo`),
  ],
  "src/messages/runner-messages.ts": [
    imported(`import { runner as ${pseudoCode} } from "./${pseudoCode}/runner-messages";`),
    listed(pseudoCode),
  ],
  "src/messages/editor-messages.ts": [
    imported(`import { pseudo } from "./${pseudoCode}/editor-messages";`),
    [/(?=\n\} satisfies)/, `\n  ${pseudoCode}: pseudo,`],
  ],
  "src/messages/say-matching.ts": [
    imported(`import { matching as ${pseudoCode} } from "./${pseudoCode}/matching";`),
    listed(pseudoCode),
  ],
  // Its one guide is a copy of the French one.
  "src/domain/text/languages/text-languages.ts": [listed(`${pseudoCode}: french`)],
  "src/domain/search/search-config.ts": [listed(`${pseudoCode}: "french"`)],
};

const parts = [
  ".config",
  "bin",
  "content",
  "languages.mjs",
  "sheet-names.mjs",
  "next.config.mjs",
  "package.json",
  "prisma",
  "public",
  "src",
  "tailwind.config.ts",
  "tests/accidents",
  "tests/bench",
  "tests/support",
  "tsconfig.json",
];

const addPathwayTexts = async (file: string) => {
  const route = parseDocument(await readFile(file, "utf8"));
  visit(route, {
    Map: (_, map) => {
      const english = map.get("en");
      if (typeof english !== "string") return undefined;
      // A stop of the map is named in the words of its guide, and the copy of the guide has those of the French one.
      const note = map.get("note");
      if (isMap(note) && map.get("guide") === "ontario-cpso") {
        for (const texts of [map, note]) texts.set(pseudoCode, texts.get("fr"));
        return visit.SKIP;
      }
      map.set(pseudoCode, pseudoText(english));
      return undefined;
    },
  });
  await writeFile(file, route.toString({ lineWidth: 0 }));
};

/** Copies the French guide on Ontario as one in the pseudo-language: how it is read and asked is tried, not what it says. */
const addArticle = async (guide: string) => {
  for (const name of ["article.fr.mdx", "facts.fr.yaml", "questions.fr.yaml"]) {
    const text = await readFile(path.join(guide, name), "utf8");
    const own = text.replace("language: fr", `language: ${pseudoCode}`).replaceAll("/fr/", `/${pseudoCode}/`);
    await writeFile(path.join(guide, name.replace(".fr.", `.${pseudoCode}.`)), own);
  }
};

/**
 * Copies the project into a folder, teaches the copy the pseudo-language and builds it. The folder must lie in the
 * project, where the framework's bundler lets the copy use its packages.
 */
export const buildWithPseudoLanguage = async (copy: string): Promise<void> => {
  await rm(copy, { recursive: true, force: true });
  for (const part of parts) await cp(part, path.join(copy, part), { recursive: true });
  await symlink(path.resolve("node_modules"), path.join(copy, "node_modules"), "junction");
  const messages = path.join(copy, "src/messages", pseudoCode);
  await mkdir(messages);
  for (const [name, text] of Object.entries(folder)) await writeFile(path.join(messages, name), text);
  for (const [name, changes] of Object.entries(changedFiles)) {
    const file = path.join(copy, name);
    const before = await readFile(file, "utf8");
    const after = changes.reduce((text, [from, to]) => text.replace(from, to), before);
    await writeFile(file, after);
  }
  await addPathwayTexts(path.join(copy, "content/route.yaml"));
  await addArticle(path.join(copy, "content/articles/ontario-cpso"));
  await run(copy, ["--import", "tsx", "bin/make-build.ts"]);
  // The compiler names each registry that lacks a language; the build does not ask it.
  await run(copy, ["node_modules/typescript/bin/tsc", "--noEmit"]);
};

const run = async (cwd: string, args: readonly string[]): Promise<void> => {
  const program = spawn(process.execPath, args, { cwd, env: { ...process.env, BUILD_ONCE: "1" } });
  let printed = "";
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (chunk) => (printed += chunk));
  const [code] = await once(program, "exit");
  if (code !== 0) throw new Error(printed);
};
