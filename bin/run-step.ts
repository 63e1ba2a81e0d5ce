import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";

/** Of the project: npm starts its scripts there. */
export const root = process.cwd();

const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs a program of an installed package with this Node, its output shown. Gives its exit code. */
export const runStep = async (packageName: string, args: string[], environment: Record<string, string> = {}) => {
  const manifestFile = path.join(root, "node_modules", packageName, "package.json");
  const { bin } = createRequire(manifestFile)(manifestFile) as { bin: string | Record<string, string> };
  const program = typeof bin === "string" ? bin : Object.values(bin)[0];
  if (!program) throw new Error(`${packageName} brings no program.`);
  const child = spawn(process.execPath, [path.join(path.dirname(manifestFile), program), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
  });
  // Whoever ends this process means the step too, which may have started servers.
  let ending: NodeJS.Signals | undefined;
  const passOn = (signal: NodeJS.Signals) => {
    ending = signal;
    child.kill(signal);
  };
  for (const signal of endings) process.on(signal, passOn);
  const [code] = await once(child, "exit");
  for (const signal of endings) process.off(signal, passOn);
  if (ending) process.kill(process.pid, ending);
  return typeof code === "number" ? code : 1;
};
