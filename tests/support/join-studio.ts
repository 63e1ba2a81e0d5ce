import { execFileSync } from "node:child_process";
import type { BrowserContext, Page } from "@playwright/test";
import type { Role } from "../../src/domain/person/role";

export const studioPassword = "a long walk by the lake";

/** Invites somebody as an operator does, beside the running server; gives the token of the address that it prints. */
const invite = (name: string, role: Role): string => {
  const environment = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR ?? "", DATABASE_URL: "" };
  const printed = execFileSync(process.execPath, ["bin/run.mjs", "studio-invite", name, "--role", role], {
    env: environment,
    encoding: "utf8",
  });
  return /\/join\/([\w-]+)/.exec(printed)?.[1] ?? "";
};

/** Has somebody join the studio in a browser. Gives a page of theirs, signed in. */
export const joinStudio = async (
  context: BrowserContext,
  { name, signInName, role }: { name: string; signInName: string; role: Role },
): Promise<Page> => {
  const form = { token: invite(signInName, role), name, password: studioPassword };
  await context.request.post("/api/people/join", { form, maxRedirects: 0 });
  return context.newPage();
};
