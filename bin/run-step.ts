import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const require = createRequire(import.meta.url);

/** Runs a program of an installed package with this Node, its output shown. Gives its exit code. */
export const runStep = async (packageName: string, args: string[], environment: Record<string, string> = {}) => {
  const manifestFile = path.join(root, "node_modules", packageName, "package.json");
  const { bin } = require(manifestFile) as { bin: string | Record<string, string> };
  const program = typeof bin === "string" ? bin : Object.values(bin)[0];
  if (!program) throw new Error(`${packageName} brings no program.`);
  const child = spawn(process.execPath, [path.join(path.dirname(manifestFile), program), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
  });
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1;
};
