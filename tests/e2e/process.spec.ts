import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { canonicalJson } from "../../src/domain/canonical-json";
import { freePort } from "../support/free-port";
import { anyAnswer, learner } from "../support/learner";
import { type Product, runProduct, runToTheEnd } from "../support/run-product";

/** A device that is full whenever something is written to it; Linux has one. */
const full = "/dev/full";

/** A data folder of its own, as a server left it that had imported everything. */
const dataFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-process-"));
  await cp(process.env.E2E_FILLED_DIR ?? "", folder, { recursive: true });
  return folder;
};

test("ten kills in the middle of answering lose no acknowledged answer", async () => {
  test.setTimeout(240_000);
  const DATA_DIR = await dataFolder();
  const person = learner();
  const acknowledged: { block: string; question: string; answer: unknown }[] = [];
  for (let round = 0; round < 10; round++) {
    const product = await runProduct({ DATA_DIR });
    const block = await person.startBlock(product.origin, 100);
    for (const [index, question] of block.questions.entries()) {
      const answering = person.answer(product.origin, block.id, question).catch(() => undefined);
      // Each round dies at another moment of an answer: before it is read, in a query, before or after its commit.
      const dying = index === round + 2 ? setTimeout(round * 2).then(() => product.end("SIGKILL")) : undefined;
      const reply = await answering;
      if (reply?.status === 200)
        acknowledged.push({ block: block.id, question: question.id, answer: anyAnswer(question) });
      if (dying) {
        await dying;
        break;
      }
    }
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(65);
  const product = await runProduct({ DATA_DIR });
  const blocks = await Promise.all(
    [...new Set(acknowledged.map(({ block }) => block))].map((id) => person.openBlock(product.origin, id)),
  );
  const recorded = new Map(blocks.flatMap(({ questions }) => questions.map(({ id, response }) => [id, response])));
  expect(
    acknowledged.filter(({ question, answer }) => canonicalJson(recorded.get(question)) !== canonicalJson(answer)),
  ).toEqual([]);
  expect(await product.end("SIGTERM")).toBe(0);
});

test("a second process on the embedded database refuses, names the first and a way out, and harms nothing", async () => {
  const DATA_DIR = await dataFolder();
  const first = await runProduct({ DATA_DIR });
  const second = await runToTheEnd({ DATA_DIR, PORT: "4461" });
  expect(second.code).toBe(1);
  expect(second.output).toContain(`in use by process ${first.process.pid}`);
  expect(second.output).toContain("DATA_DIR");
  expect((await fetch(`${first.origin}/api/readyz`)).status).toBe(200);
  expect(await first.end("SIGTERM")).toBe(0);
});

test("a half-configured environment refuses to start with one sentence for each fault", async () => {
  const { code, output } = await runToTheEnd({
    PORT: "many",
    DATABASE_URL: "mysql://secret@host/db",
    SITE_URL: "iatrox",
    WORKERS: "2",
    METRICS_TOKEN: "short",
    SMTP_URL: "smtp://mail.example.org",
  });
  expect(code).toBe(1);
  const lines = output.trim().split("\n");
  expect(lines.filter((line) => /^(PORT|DATABASE_URL|SITE_URL|METRICS_TOKEN|MAIL_FROM) must /.test(line))).toHaveLength(
    5,
  );
  expect(output).not.toContain("secret");
});

test("a server told to stop finishes the request it is in and gives the data folder back", async () => {
  const DATA_DIR = await dataFolder();
  const first = await runProduct({ DATA_DIR });
  expect(first.output()).toContain("Content unchanged");
  const person = learner();
  const starting = person.startBlock(first.origin, 10);
  const stopped = starting.then(() => first.end("SIGTERM"));
  const block = await starting;
  expect(await stopped).toBe(0);
  const again = await runProduct({ DATA_DIR });
  expect((await person.openBlock(again.origin, block.id)).questions).toHaveLength(10);
  expect(await again.end("SIGINT")).toBe(0);
});

/** Asks for another protocol, as anybody may, and waits until the server has closed the connection. */
const askForUpgrade = (origin: string, path: string) =>
  new Promise<void>((resolve) => {
    const { hostname, port } = new URL(origin);
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    // The other end stays open, as it does where somebody means harm.
    socket.resume().on("error", () => {});
    socket.on("close", resolve).on("end", resolve);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
  });

/** Has its data folder full, and then room again. */
const fillDataFolder = async ({ origin, output }: Product, DATA_DIR: string) => {
  const probe = path.join(DATA_DIR, "write.probe");
  const ready = async () => {
    const reply = await fetch(`${origin}/api/readyz`);
    return [reply.status, await reply.json()];
  };
  await rm(probe, { force: true });
  await symlink(full, probe);
  await expect.poll(ready).toEqual([503, { state: "failing", reason: "the disk is full" }]);
  await rm(probe);
  await expect.poll(ready).toEqual([200, { state: "ready" }]);
  expect(output()).toContain('"reason":"the disk is full"');
};

test("a server serves on and stops when it is told to, whatever was asked of it and whatever became of its folder and its log", async () => {
  test.setTimeout(240_000);
  const DATA_DIR = await dataFolder();
  const product = await runProduct({ DATA_DIR });
  await test.step("a thousand requests for another protocol are closed", async () => {
    const paths = ["/nope", "/_next/webpack-hmr", "/articles", "/api/healthz"];
    await Promise.all(
      Array.from({ length: 1000 }, (_, index) => askForUpgrade(product.origin, paths[index % 4] ?? "/")),
    );
  });
  // Not every system has a device that is always full.
  if (existsSync(full))
    await test.step("a full data folder makes it say that it is not ready and why, and room makes it ready", () =>
      fillDataFolder(product, DATA_DIR));
  await test.step("a closed log stops nothing", async () => {
    product.process.stdout?.destroy();
    product.process.stderr?.destroy();
    for (let request = 0; request < 20; request += 1) {
      expect((await fetch(`${product.origin}/api/healthz`)).status).toBe(200);
      expect((await fetch(`${product.origin}/nope`)).status).toBe(404);
    }
  });
  expect(await product.end("SIGTERM")).toBe(0);
});

test("a server whose log lies on a full disk starts, serves, and stops when it is told to", async () => {
  test.skip(!existsSync(full), "There is no device here that is always full.");
  const { origin, end } = await runProduct({ DATA_DIR: await dataFolder() }, { log: full });
  for (let request = 0; request < 20; request += 1) expect((await fetch(`${origin}/nope`)).status).toBe(404);
  expect(await end("SIGTERM")).toBe(0);
});

test("a data folder that cannot be is refused in one sentence", async () => {
  const occupied = path.join(await dataFolder(), "file");
  await (await open(occupied, "w")).close();
  const impossible = [occupied, path.join(occupied, "inside"), ...(existsSync("/proc/self") ? ["/proc/iatrox"] : [])];
  for (const DATA_DIR of impossible) {
    const { code, output } = await runToTheEnd({ DATA_DIR, PORT: String(await freePort()) });
    expect(code).toBe(1);
    const lines = output.split("\n").filter((line) => line.includes(DATA_DIR));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^The data folder .* cannot be written to .* name another folder with DATA_DIR\.$/);
  }
});

/** What production needs: the build, the packages, the content, and no source. */
const builtProduct = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-built-"));
  const isCache = (file: string) => path.relative(".next", file).split(path.sep)[0] === "cache";
  await cp(".next", path.join(folder, ".next"), { recursive: true, filter: (file) => !isCache(file) });
  for (const part of [
    "content",
    "prisma",
    "public",
    "package.json",
    "next.config.mjs",
    "languages.mjs",
    "sheet-names.mjs",
  ])
    await cp(part, path.join(folder, part), { recursive: true });
  await mkdir(path.join(folder, "bin"));
  for (const name of (await readdir("bin")).filter((each) => each.endsWith(".mjs")))
    await cp(path.join("bin", name), path.join(folder, "bin", name));
  await symlink(path.resolve("node_modules"), path.join(folder, "node_modules"), "junction");
  return folder;
};

test("without sources, a build serves and publishes, and answers from the database alone", async () => {
  const folder = await builtProduct();
  const DATA_DIR = await dataFolder();
  const product = await runProduct({ DATA_DIR }, { cwd: folder });
  const guide = "content/articles/nac-examination/article.mdx";
  const text = await readFile(path.join(folder, guide), "utf8");
  await writeFile(path.join(folder, guide), text.replace(/^title: .*$/m, "title: A title that an editor changed"));
  const importing = promisify(execFile)(process.execPath, ["bin/run.mjs", "content-import"], {
    cwd: folder,
    env: { ...process.env, DATA_DIR, DATABASE_URL: "" },
  });
  expect((await importing).stdout).toContain("Published: nac-examination");
  await rm(path.join(folder, "content"), { recursive: true });
  const read = async (address: string) => {
    const response = await fetch(`${product.origin}${address}`);
    return [response.status, await response.text()] as const;
  };
  const [, page] = await read("/articles/nac-examination");
  expect(page).toContain("A title that an editor changed");
  for (const address of ["/route/match-first-round", "/search?q=examination", "/sitemap.xml", "/practice"])
    expect([address, (await read(address))[0]]).toEqual([address, 200]);
  expect(await product.end("SIGTERM")).toBe(0);
});
