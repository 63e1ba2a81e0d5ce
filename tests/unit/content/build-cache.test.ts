import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { openBuildCache, ownBuildCache, recordBuildCache } from "../../../src/content/build-cache";

const program = mkdtempSync(path.join(tmpdir(), "iatrox-program-"));
afterAll(() => rmSync(program, { recursive: true }));

const anew = "made anew";
const costly = fc.constantFrom("items" as const, "rules" as const);
/** Of few letters, so that many of them are the same, or the same when they are put together. */
const inputs = fc.array(fc.string({ unit: fc.constantFrom("a", "b", '"', ","), maxLength: 3 }), { maxLength: 3 });
const request = fc.record({ version: fc.constantFrom("one", "two"), costly, inputs });

describe("what a build brings along", () => {
  test("is given for the same build, kind and inputs, and for no others", () => {
    fc.assert(
      fc.property(request, fc.json(), request, (made, json, wanted) => {
        const value: unknown = JSON.parse(json);
        const record = recordBuildCache(made.version);
        expect(record.keep(made.costly, made.inputs, () => value)).toBe(value);
        record.write(program);
        const given = openBuildCache(program, wanted.version).keep<unknown>(wanted.costly, wanted.inputs, () => anew);
        const isSame = JSON.stringify(made) === JSON.stringify(wanted);
        expect(given).toEqual(isSame ? value : anew);
        rmSync(path.join(program, "compiled"), { recursive: true });
      }),
    );
  });

  test("is made anew where its file is damaged", () => {
    const record = recordBuildCache("one");
    record.keep("items", ["a"], () => ["whole"]);
    record.write(program);
    const folder = path.join(program, "compiled");
    for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '["wh');
    expect(openBuildCache(program, "one").keep("items", ["a"], () => [anew])).toEqual([anew]);
  });

  test("is nothing to a process that runs from its sources", () => {
    const record = recordBuildCache("undefined");
    record.keep("items", ["a"], () => "of some build");
    record.write(program);
    vi.stubEnv("GATE_WORKER", path.join(program, "gate-worker.cjs"));
    vi.stubEnv("BUILD_VERSION", undefined);
    expect(ownBuildCache().keep("items", ["a"], () => anew)).toBe(anew);
    vi.stubEnv("BUILD_VERSION", "undefined");
    expect(ownBuildCache().keep("items", ["a"], () => anew)).toBe("of some build");
    vi.unstubAllEnvs();
  });
});
