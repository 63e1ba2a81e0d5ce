import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import postcss, { AtRule, type Container, type Declaration, type Document } from "postcss";
import { describe, expect, test } from "vitest";
import { tokens } from "../../../tailwind.config";

const folder = fileURLToPath(new URL("../../../src/ui/shapes", import.meta.url));
const sheets = readdirSync(folder).filter((name) => name.endsWith(".css"));

const declarations = sheets.flatMap((sheet) => {
  const found: { sheet: string; declaration: Declaration }[] = [];
  postcss
    .parse(readFileSync(path.join(folder, sheet), "utf8"))
    .walkDecls((declaration) => void found.push({ sheet, declaration }));
  return found;
});

/** What of these properties is not made of the tokens of a kind, and what else their values may hold. */
const strayed = (properties: RegExp, kind: keyof typeof tokens, allowed: RegExp): string[] => {
  const token = new RegExp(`var\\(--${kind}-(${Object.keys(tokens[kind]).join("|")})\\)`, "g");
  return declarations
    .filter(({ declaration: { prop, value } }) => properties.test(prop) && !allowed.test(value.replaceAll(token, "")))
    .map(({ sheet, declaration }) => `${sheet}: ${declaration}`);
};

/** Names of properties that a sheet may set for itself. */
const own = String.raw`var\(--(target|number|bar|space-page)\)`;

describe("the sheets of src/ui/shapes", () => {
  test("take every distance from the scale; a line, a share of the window and paper have their own measures", () => {
    const measure = String.raw`([\d.]+(vh|vw|%|mm)|[0-3]px|0|[12]|auto|env\([a-z-]+\))`;
    const words = String.raw`(calc|min|max|[-+*/(),\s])`;
    expect(
      strayed(
        /^(margin|padding|inset|top|right|bottom|left|gap|(row|column)-gap|scroll-(margin|padding))(-|$)/,
        "space",
        new RegExp(`^(-?${measure}|${words}|${own})*$`),
      ),
    ).toEqual([]);
  });

  test("take every size of text from the ladder; paper has its own", () => {
    expect(strayed(/^font-size$/, "text", /^(|inherit|0?\.75em|[\d.]+pt)$/)).toEqual([]);
    expect(strayed(/^font$/, "text", /^(inherit|[^\d]*(\b[4-7]00\b)?[^\d]*)( \/ 1 [^\d]*)?$/)).toEqual([]);
  });

  test("take every height of a line, and every rounded corner, from the tokens", () => {
    expect(strayed(/^line-height$/, "leading", /^1?$/)).toEqual([]);
    expect(strayed(/^border-(\w+-\w+-)?radius$/, "radius", /^(0|50%|\s)*$/)).toEqual([]);
  });

  test("use three weights", () => {
    const weights = declarations.filter(({ declaration: { prop } }) => prop === "font-weight");
    const used = new Set(weights.map(({ declaration: { value } }) => value));
    expect([...used].sort()).toEqual(["400", "600", "700", "inherit"]);
  });

  test("keep the stripe for the warning, and shadows for what floats", () => {
    const striped = declarations.filter(
      ({ declaration: { prop, value } }) =>
        /^border-(left|right|inline)(-\w+)*(-width)?$/.test(prop) && /(^|\s)([3-9]|\d\d)px/.test(value),
    );
    const selectors = (found: typeof declarations) =>
      found.map(({ declaration: { parent } }) => (parent?.type === "rule" ? parent.toString().split(" {")[0] : ""));
    expect(selectors(striped)).toEqual([
      '#answer:has(#answer-error) .part:not(:has(:checked:not([value=""])))',
      ".callout-warning",
      '.harm,\n.option[data-verdict="harm"]',
      ".source-caution",
    ]);
    const shadows = declarations.filter(
      ({ declaration: { prop, value } }) => prop === "box-shadow" && /rgb\(/.test(value),
    );
    expect(selectors(shadows)).toEqual(['.order-row[data-dragged="true"]', ".site-menu:popover-open", ".source-card"]);
  });

  test("move only for whoever has not asked for stillness, briefly, and nothing that is laid out", () => {
    const moving = declarations.filter(({ declaration: { prop } }) => /^(transition|animation)(-|$)/.test(prop));
    const queries = (declaration: Declaration): string[] => {
      const found: string[] = [];
      for (let { parent } = declaration as { parent?: Container | Document }; parent; parent = parent.parent)
        if (parent instanceof AtRule && parent.name === "media") found.push(parent.params);
      return found;
    };
    const values = moving.map(({ declaration }) => declaration.value).join(" ");
    expect(new Set(moving.flatMap(({ declaration }) => queries(declaration)))).toEqual(
      new Set(["screen and (prefers-reduced-motion: no-preference)"]),
    );
    expect(moving.filter(({ declaration }) => queries(declaration).length === 0)).toEqual([]);
    expect(new Set(values.match(/[\d.]+m?s\b/g))).toEqual(new Set(["80ms", "120ms", "160ms", "240ms", "600ms"]));
    expect(values).not.toMatch(/\b(all|height|width|margin|padding|top|left)\b/);
  });
});

const src = fileURLToPath(new URL("../../../src", import.meta.url));
const sourceFiles = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(tsx?|css)$/.test(file) && !file.includes("generated"))
  .map((file) => ({ file, text: readFileSync(path.join(src, file), "utf8") }));

const found = (pattern: RegExp) =>
  sourceFiles.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([match]) => `${file}: ${match}`));

describe("the pages", () => {
  test("name the sizes and corners of the ladder, not Tailwind's own or one that nobody defines", () => {
    expect(found(/\btext-(fine\b|(xs|sm|base|lg|\d?xl)\b|\[)|\brounded-((xs|sm|md|lg|\d?xl)\b|\[)/g)).toEqual([]);
  });

  test("fold by one shape, but for what lies over a question", () => {
    const folds = found(/<details\b[^>]*/g);
    expect(folds.length).toBeGreaterThan(15);
    expect(folds.filter((fold) => !/className="(fold|report fold|navigator|tool-panel)\b/.test(fold))).toEqual([]);
  });

  test("draw icons instead of letters that a font may lack", () => {
    const drawn = sourceFiles
      .filter(({ file }) => /^(browser|features|messages|pages|ui)\//.test(file))
      .map(({ file, text }) => ({ file, text: text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "") }));
    const letters = drawn.flatMap(({ file, text }) =>
      [...text.matchAll(/[⚑✎❚▾▴▲▼↺☰⋮✓✔✕✖✗≈●○★⚠←↑→↓›]|A\u0336/gu)].map(([letter]) => `${file}: ${letter}`),
    );
    expect(letters).toEqual([]);
  });
});
