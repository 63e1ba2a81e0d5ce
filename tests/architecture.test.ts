import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { importsOf } from "../bin/docs/imports-of";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** What each room may import besides itself. Rooms are the folders of `src`, and the two files beside them. */
const mayImport: Record<string, string[]> = {
  domain: [],
  messages: ["domain"],
  content: ["domain", "messages"],
  data: ["domain", "env.ts"],
  http: ["domain", "messages", "data", "env.ts"],
  ui: ["domain", "messages"],
  features: ["ui", "messages", "content", "data", "http", "domain", "env.ts"],
  pages: ["features", "ui", "messages", "http", "content", "data", "domain", "env.ts"],
  browser: ["domain", "messages"],
  "env.ts": ["domain"],
  "instrumentation.ts": ["features", "http", "data", "content", "domain", "env.ts"],
};

/** Packages, by the room that must not know them. */
const forbiddenPackages: Record<string, RegExp> = {
  domain: /^(react|next|@prisma|prisma|node:fs|node:child_process|node:worker_threads|node:http)/,
  messages: /^(react|next|@prisma|prisma|node:)/,
  content: /^(react-dom|next$|next\/|@prisma|prisma)/,
  data: /^(react|next)/,
  ui: /^(@prisma|prisma|node:fs)/,
  browser: /^(react|next|node:|@prisma)/,
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated"))
  .map((file) => ({ file, text: readFileSync(path.join(src, file), "utf8") }));

const roomOf = (file: string) => file.split(path.sep)[0] ?? file;
const featureOf = (file: string) => (roomOf(file) === "features" ? file.split(path.sep)[1] : undefined);

/** Every import of a file of `src`: its room, and the room or the package that it asks for. */
const imports = files.flatMap(({ file, text }) =>
  importsOf(text).map((specifier) => {
    const own = specifier.startsWith(".") && !/^[./]+\/[\w-]+\.mjs$/.test(specifier);
    const target = own ? path.relative(src, path.resolve(src, path.dirname(file), specifier)) : undefined;
    return { file, specifier, target, room: roomOf(file) };
  }),
);

/** What each file of `src` imports of `src`, types included. */
const importedBy = new Map(
  files.map(({ file }) => {
    const targets = imports.flatMap(({ file: from, target }) =>
      from === file && target !== undefined ? [target] : [],
    );
    const found = targets.map(
      (target) => files.find(({ file: other }) => other.replace(/\.tsx?$/, "") === target)?.file,
    );
    return [file, found.filter((other) => other !== undefined)];
  }),
);

/** The first way back that is found from each file to itself, as `a → b → a`; every circle once. */
const importCycles = (): string[] => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file].join(" → "));
    if (start >= 0 || done.has(file)) return;
    for (const imported of importedBy.get(file) ?? []) visit(imported, [...path, file]);
    done.add(file);
  };
  for (const { file } of files) visit(file, []);
  return cycles;
};

const targetRoom = (target: string) => (target === "env" ? "env.ts" : roomOf(target));

describe("the house", () => {
  test("each room imports only rooms below it", () => {
    const wrong = imports.filter(
      ({ room, target }) =>
        target !== undefined && targetRoom(target) !== room && !mayImport[room]?.includes(targetRoom(target)),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test("no file of src imports itself by way of others", () => {
    expect(importCycles()).toEqual([]);
  });

  test("the page that hydrates brings no messages but those that it shows", () => {
    const reached = new Set<string>();
    const reach = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const imported of importedBy.get(file) ?? []) reach(imported);
    };
    for (const shown of ["features/practice/player/runner.tsx", "ui/page-shell.tsx", "pages/_app.tsx"]) reach(shown);
    expect(reached).toContain("messages/runner-messages.ts");
    expect(reached).not.toContain("messages/messages.ts");
    expect(importedBy.get("pages/practice/[block]/index.tsx")).not.toContain("messages/messages.ts");
  });

  test("no two exported types have one name", () => {
    const exported = files.flatMap(({ file, text }) =>
      [...text.matchAll(/^export (?:type|interface|class|enum) (\w+)/gm)].map((match) => ({
        file,
        name: match[1] ?? "",
      })),
    );
    const homes = (wanted: string) => exported.filter(({ name }) => name === wanted).map(({ file }) => file);
    const names = [...new Set(exported.map(({ name }) => name))].filter((name) => homes(name).length > 1);
    expect(names.map((name) => `${name}: ${homes(name).join(", ")}`)).toEqual([]);
  });

  test("every file of src stands in a room that the table knows", () => {
    expect(files.map(({ file }) => file).filter((file) => !mayImport[roomOf(file)])).toEqual([]);
  });

  test("no feature imports another", () => {
    const wrong = imports.filter(
      ({ file, target }) => target && featureOf(file) && featureOf(target) && featureOf(file) !== featureOf(target),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test("only data knows Prisma and the database drivers", () => {
    const wrong = imports.filter(
      ({ room, specifier, target }) =>
        room !== "data" &&
        (/^(@prisma\/|prisma$|pg$|@electric-sql\/)/.test(specifier) ||
          target?.startsWith(path.join("data", "generated"))),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test("only reading and search read from a replica, and nothing that is kept or written does", () => {
    const reading = path.join("data", "database", "replica", "reading");
    const readers = imports.filter(({ target }) => target === reading).map(({ file }) => file);
    expect(readers.sort()).toEqual([
      "features/pathway/outcome/load-outcome.ts",
      "features/reading/feeds/load-feed.ts",
      "features/reading/home/load-changed-rules.ts",
      "features/reading/list/load-articles.ts",
      "features/search/find-answers.ts",
      "pages/api/articles/[slug]/index.ts",
      "pages/api/articles/[slug]/markdown.ts",
      "pages/api/articles/[slug]/picture.ts",
      "pages/api/articles/index.ts",
      "pages/api/route/[outcome]/calendar.ts",
      "pages/api/web/feed.ts",
      "pages/api/web/llms.ts",
      "pages/api/web/sitemap.ts",
      "pages/articles/[slug]/thanks.tsx",
      "pages/route/[outcome].tsx",
      "pages/route/index.tsx",
    ]);
    const made = files.filter(({ file, text }) => readers.includes(file) && text.includes("getStaticProps"));
    expect(made.map(({ file }) => file)).toEqual([]);
  });

  test("only the folder that cages it knows better-auth", () => {
    const cage = path.join("data", "person", "authentication");
    const wrong = imports.filter(
      ({ file, specifier }) =>
        /^(better-auth|@better-auth|@simplewebauthn)\b/.test(specifier) && !file.startsWith(cage),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
    expect(imports.some(({ specifier }) => specifier === "better-auth/minimal")).toBe(true);
  });

  test("no room imports a package that belongs elsewhere", () => {
    const wrong = imports.filter(({ room, specifier }) => forbiddenPackages[room]?.test(specifier));
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test("the domain reads no clock and draws no chance", () => {
    const wrong = files.filter(
      ({ file, text }) =>
        roomOf(file) === "domain" &&
        /Date\.now\(|new Date\(\)|Math\.random|randomUUID|randomBytes|process\./.test(text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("no folder or file has a name without a meaning", () => {
    const vague = /(^|[/.-])(utils?|helpers?|lib|common|services?|misc|managers?)([/.-]|$)|(^|\/)shared([/.]|$)/;
    // What is below `pages` is named after public addresses.
    const inner = files.filter(({ file }) => roomOf(file) !== "pages");
    expect(inner.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([]);
  });

  test("every file has a kebab-case name", () => {
    const odd = files.filter(
      ({ file }) => !/^(\[?[a-z0-9]+(-[a-z0-9]+)*\]?|_[a-z]+|\[[a-zA-Z]+\])\.tsx?$/.test(path.basename(file)),
    );
    expect(odd.map(({ file }) => file)).toEqual([]);
  });

  // A longer file is probably two things; one idea with all that changes together is not cut for the sake of a limit.
  test("no file is longer than four hundred lines", () => {
    const long = files.filter(({ text }) => text.trimEnd().split("\n").length > 400);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  test("no file only hands on what others export", () => {
    const barrels = files.filter(({ file, text }) =>
      /^index\.tsx?$/.test(path.basename(file)) ? roomOf(file) !== "pages" : /^export (\*|\{[^}]*\}) from /m.test(text),
    );
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });

  test("no type and no rule is switched off", () => {
    const off = files.filter(({ text }) =>
      /@ts-(ignore|expect-error|nocheck)|biome-ignore|: any\b|\bas any\b|<any>/.test(text),
    );
    expect(off.map(({ file }) => file)).toEqual([]);
  });
});
