import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { migratedDatabase } from "../../support/fresh-database";

let database: Awaited<ReturnType<typeof migratedDatabase>>;
beforeAll(async () => {
  database = await migratedDatabase();
});

/** Runs the command with no server on its data folder. */
const invite = (...given: string[]) =>
  promisify(execFile)(process.execPath, ["bin/run.mjs", "studio-invite", ...given], {
    env: { ...process.env, DATABASE_URL: "", ...database, SITE_URL: "https://iatrox.example", TRUST_PROXY: "1" },
  });

describe("npm run studio:invite, while no server runs", () => {
  test("prints an address, and another the next time", async () => {
    const [first, second] = [
      await invite("amira@example.org", "--role", "admin"),
      await invite("--role", "author", "chen"),
    ].map(({ stdout }) => stdout.split("\n")[0]);
    expect(first).toMatch(/^https:\/\/iatrox\.example\/join\/[0-9a-f]{64}$/);
    expect(second).toMatch(/^https:\/\/iatrox\.example\/join\/[0-9a-f]{64}$/);
    expect(second).not.toBe(first);
  });

  test("names the roles where it is asked for another, and makes nothing", async () => {
    const refused = await invite("amira@example.org", "--role", "owner").catch((error: { stderr: string }) => error);
    expect(refused.stderr).toContain("The roles: author, reviewer, editor-in-chief, admin.");
  });
});
