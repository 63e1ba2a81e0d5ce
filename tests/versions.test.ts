import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Lock = { packages: Record<string, { version?: string; resolved?: string }> };

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")) as Lock;

/** Below these versions stand published vulnerabilities. */
const floors: Record<string, string> = {
  next: "16.4.6",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "next-mdx-remote": "6.0.0",
  "better-auth": "1.7.25",
};

const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

const isBelow = (version: string, floor: string) => {
  const [have, need] = [numbers(version), numbers(floor)];
  const position = need.findIndex((number, index) => number !== have[index]);
  return position >= 0 && (have[position] ?? 0) < (need[position] ?? 0);
};

const installed = Object.entries(lock.packages).map(([position, { version }]) => ({
  name: position.split("node_modules/").at(-1) ?? "",
  version: version ?? "",
}));

describe("the locked packages", () => {
  test("a version below its floor is seen", () => {
    expect([isBelow("16.4.5", "16.4.6"), isBelow("16.10.0", "16.4.6"), isBelow("19.3.1", "19.3.1")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("none is below its security floor", () => {
    const low = installed.filter(({ name, version }) => floors[name] && isBelow(version, floors[name]));
    expect(low).toEqual([]);
  });

  test("the framework is among them", () => {
    expect(installed.map(({ name }) => name)).toEqual(expect.arrayContaining(["next", "react", "react-dom"]));
  });

  test("all packages of Prisma have one version, so that the client and the engine agree", () => {
    const prisma = ["prisma", "@prisma/client", "@prisma/adapter-pg", "@prisma/driver-adapter-utils"];
    const versions = installed.filter(({ name }) => prisma.includes(name)).map(({ version }) => version);
    expect([...new Set(versions)]).toHaveLength(1);
  });

  test("no registry address is written down", () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved)).toEqual([]);
    expect(JSON.stringify(lock)).not.toMatch(
      /https?:\/\/(?!(www\.)?(github\.com|opencollective\.com|tidelift\.com|patreon\.com))[^"]*\.tgz/,
    );
  });
});
