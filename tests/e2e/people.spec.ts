import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { axeViolationsInBothSchemes } from "../support/axe";
import { expect, test } from "../support/browser-test";

const password = "a long walk by the lake";

/** Passkeys belong to a name, not to a number. */
const origin = `http://localhost:${process.env.E2E_PORT}`;

/** Invites somebody as an operator does, beside the running server; gives the path that it prints. */
const invite = (name: string, role: string): string => {
  const environment = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR ?? "", DATABASE_URL: "" };
  const printed = execFileSync(process.execPath, ["bin/run.mjs", "studio-invite", name, "--role", role], {
    env: environment,
    encoding: "utf8",
  });
  return /\/join\/\w+/.exec(printed)?.[0] ?? "";
};

const runsOver = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const signIn = async (page: Page, name: string, secret: string) => {
  await page.getByLabel("E-mail or name").fill(name);
  await page.getByLabel("Password").fill(secret);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
};

for (const javaScriptEnabled of [false, true]) {
  test.describe(`with${javaScriptEnabled ? "" : "out"} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test("somebody joins by invitation, signs out and in, and comes back by a recovery code", async ({ page }) => {
      const name = `amira-${javaScriptEnabled ? "with" : "without"}@example.org`;
      const address = invite(name, "author");
      await page.goto(address);
      await page.getByLabel("Your name").fill("Amira Khan");
      await page.getByLabel("Password").fill("password123");
      await page.getByRole("button", { name: "Join" }).click();
      await expect(page.getByRole("alert")).toContainText("too easy to guess");
      await expect(page.getByLabel("Your name")).toHaveValue("Amira Khan");

      await page.getByLabel("Password").fill(password);
      await page.getByRole("button", { name: "Join" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Your recovery codes" })).toBeVisible();
      const codes = await page.locator("code").allTextContents();
      expect(codes).toHaveLength(10);
      expect(page.url()).not.toContain(codes[0]);
      await page.reload();
      await expect(page.locator("code")).toHaveCount(0);
      await page.getByRole("link", { name: "Go to your account" }).click();
      await expect(page.getByText(`Amira Khan, signed in as ${name}. Role: Author.`)).toBeVisible();

      await page.getByRole("button", { name: "Sign out" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "You are signed out" })).toBeVisible();
      await page.goto("/account");
      await expect(page).toHaveURL("/sign-in?next=%2Faccount");
      await signIn(page, name, "not this one at all");
      await expect(page.getByRole("alert")).toContainText("does not go with this password");
      await signIn(page, name, password);
      await expect(page).toHaveURL("/account");

      await page.getByRole("button", { name: "Sign out" }).click();
      await page.getByRole("link", { name: "Sign in again" }).click();
      await page.getByRole("link", { name: "I have lost my password" }).click();
      await page.getByLabel("E-mail or name").fill(name);
      await page.getByLabel("Recovery code").fill(codes[3]?.toLowerCase() ?? "");
      await page.getByLabel("New password").fill("another walk by the sea");
      await page.getByRole("button", { name: "Set a new password" }).click();
      await expect(page.getByRole("status")).toContainText("Your password is set.");
      await expect(page.getByText("You have 9 codes left.")).toBeVisible();

      // An address that was used brings nobody else in.
      const used = await page.request.get(address);
      expect([used.status(), (await used.text()).includes("It was used before.")]).toEqual([410, true]);
    });
  });
}

test("an admin invites, changes a role and bars somebody, with forms alone", async ({
  page,
  browser,
  browserErrors,
}) => {
  browserErrors.allow(/status of 404/);
  await page.goto(invite("chief-admin@example.org", "admin"));
  await page.getByLabel("Your name").fill("Ada Admin");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.locator("code")).toHaveCount(10);
  await page.goto("/studio/people");
  await page.getByLabel("E-mail or name").fill("bo@example.org");
  await page.getByLabel("Role", { exact: true }).last().selectOption("Reviewer");
  await page.getByRole("button", { name: "Make an invitation" }).click();
  const address = await page.getByLabel("One-time address").inputValue();
  await page.reload();
  await expect(page.getByLabel("One-time address")).toHaveCount(0);

  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const invited = await other.newPage();
  await invited.goto(address);
  await invited.getByLabel("Your name").fill("Bo Berg");
  await invited.getByLabel("Password").fill(password);
  await invited.getByRole("button", { name: "Join" }).click();
  await expect(invited.locator("code")).toHaveCount(10);
  // For another role the page is not there.
  expect((await invited.goto("/studio/people"))?.status()).toBe(404);

  await page.reload();
  await page.getByText("Manage Bo Berg").click();
  const forms = page.locator("details", { hasText: "Manage Bo Berg" });
  await forms.getByLabel("Role").selectOption("Author");
  await forms.getByRole("button", { name: "Change the role" }).click();
  await expect(page.getByRole("status")).toContainText("Their sessions have ended");
  await invited.goto("/account");
  await expect(invited).toHaveURL(/\/sign-in\?next=%2Faccount$/);
  await page.getByText("Manage Bo Berg").click();
  await page.getByRole("button", { name: "Stop them from signing in" }).click();
  await expect(page.getByText("bo@example.org · May not sign in")).toBeVisible();
  await signIn(invited, "bo@example.org", password);
  await expect(invited.getByRole("alert")).toContainText("does not go with this password");
  await other.close();
});

test("a passkey joins, signs in, and is the last thing that can be removed", async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${origin}${invite("chen", "reviewer")}`);
  await page.getByLabel("Your name").fill("Chen Li");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.locator("code")).toHaveCount(10);
  await page.getByRole("link", { name: "I have saved them" }).click();
  await expect(page).toHaveURL(`${origin}/studio`);
  await expect(page.locator("#menu").getByRole("link", { name: "Studio", includeHidden: true })).toHaveCount(1);
  await page.getByRole("link", { name: "Your account" }).click();
  await expect(page.getByText("Chen Li, signed in as chen. Role: Reviewer.")).toBeVisible();
  await page.getByRole("button", { name: "Remove this passkey" }).click();
  await expect(page.getByRole("alert")).toContainText("all that you can sign in with");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "Sign in again" }).click();
  // Session fixation: what somebody planted in the browser is not the session that a passkey begins.
  const planted = "a".repeat(32);
  await context.addCookies([{ name: "person", value: planted, url: origin }]);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(`${origin}/studio`);
  const own = (await context.cookies(origin)).filter(({ name }) => name === "person").map(({ value }) => value);
  expect(own).toEqual([expect.stringMatching(/^\w{32}$/)]);
  expect(own).not.toEqual([planted]);

  // A learner's account, made with another passkey.
  await page.goto(`${origin}/account`);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto(`${origin}/fr/sign-up`);
  await page.getByLabel("Courriel ou nom").fill("sam-with-a-passkey");
  await page.getByRole("button", { name: "Utiliser une clé d’accès" }).click();
  await expect(page.locator("code")).toHaveCount(10);
  await expect(page).toHaveURL(`${origin}/fr/account/codes`);
});

test.describe("on a narrow phone", () => {
  test.use({ viewport: { width: 320, height: 740 } });

  test("axe finds nothing on the pages where people sign in and work, and none runs over", async ({ page }) => {
    const address = invite("axe@example.org", "admin");
    const looked = async () => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await axeViolationsInBothSchemes(page), page.url()).toEqual([]);
      expect(await runsOver(page), page.url()).toBeLessThanOrEqual(0);
      await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
    };
    for (const path of [
      "/sign-in",
      "/sign-in?problem=wrong",
      "/sign-in?problem=no-name",
      "/fr/sign-in/recover?problem=common",
      "/sign-up?problem=name-used",
      address,
    ]) {
      await page.goto(path);
      await looked();
    }
    await page.getByLabel("Your name").fill("Ada Admin");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Join" }).click();
    await expect(page.locator("code")).toHaveCount(10);
    await looked();
    for (const path of ["/account?problem=wrong", "/fr/account?done=password", "/studio/people", "/sign-in"]) {
      await page.goto(path);
      await looked();
    }
  });
});
