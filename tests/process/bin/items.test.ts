import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "iatrox-items-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/run.mjs", command, ...args], {
    env: { ...process.env, SITE_URL: "https://iatrox.example" },
    maxBuffer: 100_000_000,
  });
  return { status, stdout, stderr: stderr.toString() };
};

const fileOf = (format: string) => path.join(folder, format);
const exportAs = (format: string) => {
  const done = run("items-export", "mccqe-lmcc", "--format", format);
  writeFileSync(fileOf(format), done.stdout);
  return done;
};

const withoutMore = (item: {
  form: string;
  stem: string;
  options: { text: string; isKey: boolean; rationale: string }[];
}) => ({
  form: item.form,
  stem: item.stem,
  options:
    item.form === "extended-matching"
      ? []
      : item.options.map(({ text, isKey, rationale }) => ({ text, isKey, rationale })),
});

describe("questions of a guide, on their way by command", () => {
  test("go out as JSON with form, stem, options and where they come from", () => {
    const { status, stdout } = exportAs("json");
    expect(status).toBe(0);
    const { items } = JSON.parse(stdout.toString());
    expect(items.length).toBeGreaterThan(40);
    for (const { form, stem, options, provenance } of items) {
      expect([typeof form, typeof stem, Array.isArray(options)]).toEqual(["string", "string", true]);
      expect(provenance).toMatchObject({ identity: expect.stringMatching(/^mccqe-lmcc\//), language: "en" });
      expect(provenance.facts[0].passage).toMatch(/^https:\/\/iatrox\.example\/articles\/mccqe-lmcc#fact-/);
    }
  });

  // One format is text and the other an archive; all of them are held with every guide by tests/content/exchange.test.ts.
  test.each(["gift", "qti3"])("come back from %s, and what it could not hold is listed", (format) => {
    const out = exportAs(format);
    expect(out.status).toBe(0);
    expect(out.stderr).toMatch(/^\d+ questions of mccqe-lmcc as /);
    expect(out.stderr).toContain("What the format could not hold:\n");
    const back = run("items-import", fileOf(format), "--format", format, "--json");
    expect([back.status, back.stderr]).toEqual([0, ""]);
    const { items } = JSON.parse(back.stdout.toString());
    const sent = JSON.parse(readFileSync(fileOf("json"), "utf8")).items;
    expect(items.map(withoutMore)).toEqual(sent.map(withoutMore));
  });

  test("are still true on the day on which they went", () => {
    const { status, stdout } = run("items-check", fileOf("gift"), "--json");
    const { checked, stale } = JSON.parse(stdout.toString());
    expect(checked).toBeGreaterThan(40);
    expect(stale.filter(({ state }: { state: string }) => state !== "overdue")).toEqual([]);
    expect(status).toBe(stale.length > 0 ? 1 : 0);
  });

  test("are named when the sentence behind one of them is another by now", () => {
    const { items } = JSON.parse(readFileSync(fileOf("json"), "utf8"));
    const [first] = items;
    first.provenance.version = "0".repeat(64);
    first.provenance.facts[0].quote = "The rule as it was.";
    items.push({ ...first, provenance: { ...first.provenance, identity: "mccqe-lmcc/gone" } });
    writeFileSync(fileOf("old"), JSON.stringify({ items }));
    const { status, stdout } = run("items-check", fileOf("old"));
    expect(status).toBe(1);
    expect(stdout.toString()).toContain(`${first.provenance.identity}: changed: the guide says something else.\n`);
    expect(stdout.toString()).toContain("was: “The rule as it was.”");
    expect(stdout.toString()).toContain("mccqe-lmcc/gone: retired: it is no longer asked.");
  });

  test("are refused in a sentence where file, format or guide are not there", () => {
    expect(run("items-export", "nowhere")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("There is no article"),
    });
    expect(run("items-export", "mccqe-lmcc", "--format", "word")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("There is no format “word”"),
    });
    expect(run("items-import", fileOf("nothing"), "--format", "gift")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("cannot be read"),
    });
    writeFileSync(fileOf("essay"), "Write.{}");
    const { status, stdout } = run("items-import", fileOf("essay"), "--format", "gift", "--json");
    expect([status, JSON.parse(stdout.toString()).items]).toEqual([1, []]);
    expect(JSON.parse(stdout.toString()).diagnostics).toMatchObject([
      { rule: "form", severity: "error", location: { file: "essay", line: 1 } },
    ]);
  });
});
