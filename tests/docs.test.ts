import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { withPicture } from "../bin/docs/rooms-picture";
import { lintRules } from "../src/domain/item/lint/lint-rules";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

const pages = readdirSync(path.join(root, "docs")).filter((name) => name.endsWith(".md"));
const documents = ["README.md", "CONTRIBUTING.md", ...pages.map((name) => `docs/${name}`)];

/** What a document names as a file or folder of the project, in code or as the target of a link. */
const namedPaths = (document: string): string[] => {
  const text = read(document);
  const inCode = [...text.matchAll(/`((?:src|bin|tests|content|docs|prisma)\/[^`\s…*<{]+)`/g)].map(
    ([, file]) => file ?? "",
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, file]) =>
    path.join(path.dirname(document), file ?? ""),
  );
  return [...inCode, ...linked];
};

const filesIn = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes("generated"),
  );

describe("the documents for contributors", () => {
  test.each(documents)("%s names only files that are there", (document) => {
    expect(namedPaths(document).filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test("name only scripts that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const called = documents.flatMap((document) =>
      [...read(document).matchAll(/npm run (?:--silent )?([a-z0-9:]+)/g)].map(([, script]) => script ?? ""),
    );
    expect([...new Set(called)].filter((script) => !scripts[script])).toEqual([]);
  });

  test("show the rooms as the imports are today: else call npm run docs:rooms", () => {
    const text = read("docs/architecture.md");
    expect(withPicture(text)).toBe(text);
  });

  test("give a reason for each folder of src with more than sixteen files", () => {
    const counts = new Map<string, number>();
    for (const { parentPath } of filesIn("src")) {
      const folder = path.relative(root, parentPath).replaceAll(path.sep, "/");
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const reasons = read("docs/architecture.md").split("## Large folders")[1] ?? "";
    const large = [...counts].filter(([, count]) => count > 16).map(([folder]) => folder);
    expect(large.filter((folder) => !reasons.includes(`\`${folder}\``))).toEqual([]);
  });

  test("say of every requirement of ASVS 5.0 up to level 2, in eight chapters, what holds it or why nothing does", () => {
    const rows = [...read("docs/security-asvs.md").matchAll(/^\| (\d+)\.(\d+)\.(\d+) \| ([^|]+) \| ([^|]+) \|$/gm)];
    const numbers = rows.map(([, ...parts]) => parts.slice(0, 3).map(Number));
    expect(new Set(numbers.map((number) => number.join("."))).size).toBe(numbers.length);
    const inChapter = (chapter: number) => numbers.filter(([first]) => first === chapter).length;
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(inChapter)).toEqual([27, 11, 19, 10, 9, 35, 18, 7]);
    const answered =
      /^(Not met|Not applicable|Documented) |^Not (met|applicable): .{4,}|`tests\/[^`]+\.(test|spec)\.tsx?`/;
    expect(rows.filter(([, , , , , held = ""]) => !answered.test(held)).map(([row]) => row)).toEqual([]);
  });

  test("list every code of the lint, and no other", () => {
    const listed = [...read("docs/item-writing.md").matchAll(/^\| (L\d\d) /gm)].map(([, code]) => code ?? "");
    expect([...new Set(listed)].sort()).toEqual(Object.keys(lintRules).sort());
  });

  test("are what the code cites, and nothing that is not here", () => {
    const cited = ["src", "bin", "prisma"].flatMap((folder) =>
      filesIn(folder).flatMap(({ parentPath, name }) =>
        [
          ...readFileSync(path.join(parentPath, name), "utf8").matchAll(
            /\b(docs\/[\w/-]+\.md)|\b(QBANK|SECURITY|DESIGN|STYLE)\b/g,
          ),
        ].map(([citation]) => citation),
      ),
    );
    expect([...new Set(cited)].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
