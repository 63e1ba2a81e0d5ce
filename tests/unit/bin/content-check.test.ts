import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

/** Runs `npm run content:check -- NAME`. */
const check = async (name: string) => {
  const child = spawn(process.execPath, ["bin/run.mjs", "content-check", name]);
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  return { output, code };
};

test("a misspelt name ends with 1 and says which guide may be meant", { timeout: 120_000 }, async () => {
  const { output, code } = await check("who-dose-what");
  expect(output).toContain("Did you mean `npm run content:check -- who-does-what`?");
  expect(code).toBe(1);
});

test("the guide that is named is read and checked, and no other", { timeout: 120_000 }, async () => {
  const { output, code } = await check("who-does-what");
  expect(output).toContain("2 of 2 articles can be published");
  expect(code).toBe(0);
});
