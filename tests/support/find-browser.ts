import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * How Playwright starts a browser here: CHROMIUM_PATH, an installed one, Playwright's own, or the one from npm (Linux). No
 * test may depend on which: in that one, a headless shell, `setOffline` does not keep a worker from the network (see line-test).
 */
export const findBrowser = async (): Promise<{ executablePath: string; args: string[] }> => {
  const executablePath = process.env.CHROMIUM_PATH ?? fromMachine() ?? (await fromNpm());
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
  return { executablePath, args };
};

const fromMachine = (): string | undefined =>
  [...installed, chromium.executablePath()].find((file) => existsSync(file));

const fromNpm = async (): Promise<string> => {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No browser was found. Run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chromium.");
  // Read when the package is imported; it then brings the libraries that a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const packaged = (await import("@sparticuz/chromium")).default;
  const executablePath = await packaged.executablePath();
  findFontsWhereUnpacked();
  return executablePath;
};

/**
 * The package unpacks its fonts where this system keeps what is passing, and names them in /tmp; without a font a page crashes.
 * Where another process is still unpacking, their list is not there or not whole, and that process puts it right.
 */
const findFontsWhereUnpacked = (): void => {
  const folder = path.join(tmpdir(), "fonts");
  const file = path.join(folder, "fonts.conf");
  const named = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (!named.includes("</fontconfig>")) return;
  const found = named
    .replace("<dir>/tmp/fonts</dir>", `<dir>${folder}</dir>`)
    .replace("<cachedir>/tmp/fonts-cache/</cachedir>", `<cachedir>${folder}-cache</cachedir>`);
  if (found === named) return;
  writeFileSync(`${file}.${process.pid}`, found);
  renameSync(`${file}.${process.pid}`, file);
};
