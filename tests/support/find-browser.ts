import { existsSync } from "node:fs";
import { chromium } from "playwright";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * How Playwright starts a browser here: CHROMIUM_PATH, else the one from npm (Linux), so that every machine tests with the
 * same, else Playwright's own or an installed one.
 */
export const findBrowser = async (): Promise<{ executablePath: string; args: string[] }> => {
  const executablePath = process.env.CHROMIUM_PATH ?? (await fromNpm()) ?? fromMachine();
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
  return { executablePath, args };
};

const fromNpm = async () => {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // Read when the package is imported; it then brings the libraries that a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const packaged = (await import("@sparticuz/chromium")).default;
  return packaged.executablePath();
};

const fromMachine = () => {
  const found = [chromium.executablePath(), ...installed].find((file) => existsSync(file));
  if (!found)
    throw new Error("No browser was found. Run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chromium.");
  return found;
};
