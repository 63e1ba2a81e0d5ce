import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { joinStudio } from "../support/join-studio";
import { shiftsOf, watchShifts } from "../support/layout-shifts";

test("a picture that is pasted into the text of a draft is drawn in its preview, and nothing moves when it comes", async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`,
    viewport: { width: 360, height: 740 },
  });
  const person = { name: "Amina", signInName: `amina-${randomUUID()}@example.org`, role: "author" } as const;
  const page = await joinStudio(context, person);
  const words = { title: "Where residents park", summary: "Where residents may leave their car." };
  const { id } = (await (await page.request.post("/api/studio/drafts", { data: words })).json()) as { id: string };
  await page.goto(`/studio/drafts/${id}`);
  const editor = page.getByRole("textbox", { name: "Article text" });
  await editor.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("Ask the town.");

  const png = await sharp({ create: { width: 900, height: 300, channels: 3, background: "#147" } })
    .png()
    .toBuffer();
  await editor.evaluate(
    (target, bytes) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([Uint8Array.from(bytes)], "map.png", { type: "image/png" }));
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [...png],
  );
  const form = page.getByRole("dialog", { name: "A picture, from a file" });
  await expect(form.getByLabel("What it shows")).toBeFocused();
  await page.keyboard.type("A map of the town");
  await page.keyboard.press("Enter");
  await expect(editor).toContainText(/<Figure picture="[0-9a-f]{64}" alt="A map of the town" \/>/);
  await expect(page.locator(".studio-state[data-state=saved]")).toBeVisible();

  await watchShifts(page);
  await page.goto(`/studio/drafts/${id}/preview`, { waitUntil: "networkidle" });
  const picture = page.getByRole("img", { name: "A map of the town" });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await shiftsOf(page)).toEqual([]);
  await page.goto(`/studio/drafts/${id}#pictures`);
  await page.getByText("Add a picture").click();
  await expect(page.locator("#pictures")).toContainText("kB on a phone");
  expect(await axeViolations(page, { part: "#pictures" })).toEqual([]);
  await context.close();
});
