import { execFileSync } from "node:child_process";
import type { BrowserContext, Page } from "@playwright/test";
import type { Role } from "../../src/domain/person/role";

export const studioPassword = "a long walk by the lake";

/** Invites somebody as an operator does, beside the running server; gives the token of the address that it prints. */
const invite = (name: string, role: Role, dataDir: string): string => {
  const environment = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "" };
  const printed = execFileSync(process.execPath, ["bin/run.mjs", "studio-invite", name, "--role", role], {
    env: environment,
    encoding: "utf8",
  });
  return /\/join\/([\w-]+)/.exec(printed)?.[1] ?? "";
};

/** Has somebody join the studio in a browser. Gives a page of theirs, signed in. `dataDir`: of the server; that of all browser tests where absent. */
export const joinStudio = async (
  context: BrowserContext,
  { name, signInName, role }: { name: string; signInName: string; role: Role },
  dataDir = process.env.E2E_DATA_DIR ?? "",
): Promise<Page> => {
  const form = { token: invite(signInName, role, dataDir), name, password: studioPassword };
  await context.request.post("/api/people/join", { form, maxRedirects: 0 });
  return context.newPage();
};
