import { existsSync } from "node:fs";
import { chromium } from "playwright";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** How Playwright starts a browser here: CHROMIUM_PATH, an installed one, Playwright's own, or the one from npm (Linux). */
export const findBrowser = async (): Promise<{ executablePath: string; args: string[] }> => {
  const known = [process.env.CHROMIUM_PATH, ...installed, chromium.executablePath()];
  const executablePath = known.find((file) => file && existsSync(file)) ?? (await fromNpm());
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
  return { executablePath, args };
};

const fromNpm = async () => {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No browser was found. Run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chromium.");
  // Read when the package is imported; it then brings the libraries that a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const packaged = (await import("@sparticuz/chromium")).default;
  return packaged.executablePath();
};
