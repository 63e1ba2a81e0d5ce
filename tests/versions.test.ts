import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** `inBundle`: comes inside the file of the package around it. `link`: a folder of this machine. */
type Locked = { version?: string; resolved?: string; integrity?: string; inBundle?: boolean; link?: boolean };
type Lock = { packages: Record<string, Locked> };
type Manifest = Record<"dependencies" | "devDependencies", Record<string, string>> & {
  overrides: Record<string, Record<string, string>>;
  allowScripts: Record<string, boolean>;
};

const read = <Json>(file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), "utf8")) as Json;
const lock = read<Lock>("package-lock.json");
const manifest = read<Manifest>("package.json");

/** Below these versions stand published vulnerabilities, the newest of which is named: at github.com/advisories, or by the makers. */
const floors: Record<string, { floor: string; why: string }> = {
  next: { floor: "16.4.6", why: "security release" },
  react: { floor: "19.3.1", why: "security release" },
  "react-dom": { floor: "19.3.1", why: "security release" },
  "next-mdx-remote": { floor: "6.0.0", why: "security release" },
  "better-auth": { floor: "1.7.25", why: "security release" },
  diff: { floor: "8.0.3", why: "GHSA-73rr-hh4g-fpgx" },
  esbuild: { floor: "0.25.0", why: "GHSA-67mh-4wv8-2f99" },
  "find-my-way": { floor: "9.0.1", why: "GHSA-rrr8-f88r-h8q6" },
  "happy-dom": { floor: "20.0.2", why: "GHSA-qpm2-6cq5-7pq5" },
  "mdast-util-to-hast": { floor: "13.2.1", why: "GHSA-4fh9-h7wg-q85m" },
  nodemailer: { floor: "9.0.1", why: "GHSA-p6gq-j5cr-w38f" },
  playwright: { floor: "1.55.1", why: "GHSA-7mvr-c777-76hp" },
  postcss: { floor: "8.4.31", why: "GHSA-7fh5-64p2-3v2j" },
  sharp: { floor: "0.32.6", why: "GHSA-54xq-cgqr-rpm3" },
  vitest: { floor: "3.0.5", why: "GHSA-9crc-q9x8-hgqq" },
  ws: { floor: "8.17.1", why: "GHSA-3h5v-q93c-6h6q" },
  yaml: { floor: "2.2.2", why: "GHSA-f9xv-q969-pqx4" },
  zod: { floor: "3.22.3", why: "GHSA-m95q-7qp3-xv42" },
};

const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

const isBelow = (version: string, floor: string) => {
  const [have, need] = [numbers(version), numbers(floor)];
  const position = need.findIndex((number, index) => number !== have[index]);
  return position >= 0 && (have[position] ?? 0) < (need[position] ?? 0);
};

const nameOf = (position: string) => position.split("node_modules/").at(-1) ?? "";

/** The packages themselves, without the project that has them. */
const packagesOf = ({ packages }: Lock) =>
  Object.entries(packages).flatMap(([position, locked]) =>
    position === "" ? [] : [{ position, name: nameOf(position), version: "", ...locked }],
  );

const belowFloor = (from: Lock) =>
  packagesOf(from)
    .filter(({ name, version }) => floors[name] && isBelow(version, floors[name].floor))
    .map(({ name, version }) => `${name} ${version}: ${floors[name]?.why}`);

/** What would be installed without being compared to the digest of what was chosen. */
const unpinned = (from: Lock) => {
  const isPinned = (position: string): boolean => {
    const { version, integrity = "", inBundle, link } = from.packages[position] ?? {};
    if (inBundle) return isPinned(position.slice(0, position.lastIndexOf("/node_modules/")));
    return !link && version !== undefined && /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity);
  };
  return packagesOf(from).flatMap(({ position }) => (isPinned(position) ? [] : [position]));
};

/** Where a package would be fetched from, wherever the lock says so. */
const addressesIn = (from: Lock) => packagesOf(from).flatMap(({ name, resolved }) => (resolved ? [name] : []));

/** The lock, with one package changed. */
const lockWith = (name: string, change: Locked): Lock => {
  const position = `node_modules/${name}`;
  return { packages: { ...lock.packages, [position]: { ...lock.packages[position], ...change } } };
};

const installed = packagesOf(lock);

describe("the locked packages", () => {
  test("a version below its floor is seen", () => {
    expect([isBelow("16.4.5", "16.4.6"), isBelow("16.10.0", "16.4.6"), isBelow("19.3.1", "19.3.1")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(belowFloor(lockWith("diff", { version: "8.0.2" }))).toEqual(["diff 8.0.2: GHSA-73rr-hh4g-fpgx"]);
  });

  test("none is below its security floor", () => {
    expect(belowFloor(lock)).toEqual([]);
  });

  test("each that has a floor is among them", () => {
    expect(installed.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(floors)));
  });

  test("one that is not pinned by its digest is seen", () => {
    const changes: Locked[] = [
      { integrity: undefined },
      { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" },
      { integrity: "sha512-short==" },
      { version: undefined },
      { link: true },
    ];
    expect(changes.map((change) => unpinned(lockWith("zod", change)))).toEqual(changes.map(() => ["node_modules/zod"]));
    expect(addressesIn(lockWith("zod", { resolved: "https://registry.example/zod.tgz" }))).toEqual(["zod"]);
  });

  test("every one is pinned by its digest, or comes inside one that is", () => {
    expect(installed.length).toBeGreaterThan(500);
    expect(unpinned(lock)).toEqual([]);
  });

  test("are those that package.json names, at that very version", () => {
    const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(named.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
    const overridden = Object.values(manifest.overrides).flatMap(Object.entries<string>);
    expect(overridden.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("none runs a script of its own when it is installed", () => {
    expect(Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed)).toEqual([]);
  });

  test("all packages of Prisma have one version, so that the client and the engine agree", () => {
    const prisma = ["prisma", "@prisma/client", "@prisma/adapter-pg", "@prisma/driver-adapter-utils"];
    const versions = installed.filter(({ name }) => prisma.includes(name)).map(({ version }) => version);
    expect([...new Set(versions)]).toHaveLength(1);
  });

  test("no registry address is written down", () => {
    expect(addressesIn(lock)).toEqual([]);
    expect(JSON.stringify(lock)).not.toMatch(
      /https?:\/\/(?!(www\.)?(github\.com|opencollective\.com|tidelift\.com|patreon\.com))[^"]*\.tgz/,
    );
  });
});
