import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import type { Role } from "../../src/domain/person/role";
import { expect as expectSoon, test } from "../support/browser-test";
import { joinStudio } from "../support/join-studio";
import { runProduct } from "../support/run-product";

/** The first desk after a start compiles all content, which takes a slow machine long. */
const expect = expectSoon.configure({ timeout: 60_000 });

/** A server of its own: what is published here would be news in every other test. */
const openServer = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-life-"));
  await cp(process.env.E2E_FILLED_DIR ?? "", folder, { recursive: true });
  const product = await runProduct({ DATA_DIR: folder });
  const arrive = async (browser: Browser, name: string, role: Role, viewport: { width: number; height: number }) => {
    const context = await browser.newContext({ baseURL: product.origin, viewport, reducedMotion: "reduce" });
    return joinStudio(context, { name, signInName: `${name.toLowerCase()}@example.org`, role }, folder);
  };
  const end = async () => {
    await product.end("SIGTERM");
    await rm(folder, { recursive: true, force: true });
  };
  return { origin: product.origin, arrive, end };
};

/** Presses what has this name as somebody does who has no mouse. */
const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
};

/** Opens the draft that waits for somebody. `turn`: what is theirs to do; they may have another draft of the same guide. */
const openWaiting = async (page: Page, turn: string, title: string): Promise<void> => {
  await page.goto("/studio");
  const group = page.getByRole("heading", { level: 3, name: turn }).locator("..");
  await group.getByRole("link", { name: title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
};

/** A draft that is submitted goes to its readers: the reviewer accepts it, the editor-in-chief publishes it. */
const publish = async (reviewer: Page, chief: Page, title: string, note?: string): Promise<void> => {
  await openWaiting(reviewer, "To be read by you", title);
  await reviewer.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(reviewer.getByText("Accepted. An editor-in-chief can publish it now.")).toBeVisible();
  await openWaiting(chief, "To be published by you", title);
  if (note) {
    await chief.getByLabel("Change note for readers").first().focus();
    await chief.keyboard.type(note);
  }
  await press(chief, "Publish now");
  await expect(chief.getByText("Published. Readers have it now.")).toBeVisible();
};

const title = "Parking permits";
const sentence = "A permit costs $40 a month.";
const answers = [
  ["$40", "The hospital charges this for each month."],
  ["$25", "No permit of the hospital costs so little."],
  ["$55", "The hospital charges less than this."],
  ["$70", "The hospital charges much less than this."],
];

test("a guide is begun, broken, mended, judged, published, learned, changed, brought back and renamed", async ({
  browser,
  browserErrors,
}) => {
  test.setTimeout(400_000);
  // A page that still has the draft open asks every half minute, and hears that it is published.
  browserErrors.allow(/status of 409 .*\/seat\)/);
  const server = await openServer();
  const author = await server.arrive(browser, "Amina", "author", { width: 1280, height: 800 });
  const reviewer = await server.arrive(browser, "Rana", "reviewer", { width: 360, height: 740 });
  const chief = await server.arrive(browser, "Chen", "editor-in-chief", { width: 1280, height: 800 });

  // The article, with a component that is none; then without it.
  await author.goto("/studio");
  await author.getByLabel("Title").fill(title);
  await author.getByLabel("Summary").fill("Where residents of a hospital may leave their car.");
  await author.getByRole("button", { name: "Create" }).click();
  await expect(author.getByRole("textbox", { name: "Article text" })).toBeFocused();
  await author.keyboard.type(
    `## Where\n\n${sentence}\n\n## When\n\nResidents park by day and by night.\n\n<Practise />`,
  );
  await expect(author.locator("#problems").getByText("Practise").first()).toBeVisible();
  for (const _ of "se />") await author.keyboard.press("Backspace");
  await author.keyboard.type("ce />\n\n<Sources />\n");
  await expect(author.locator("#problems")).not.toContainText("Practise");
  await expect(author.locator(".studio-state")).toContainText("Saved");
  const draft = new URL(author.url()).pathname;

  // A source, a fact that rests on it, and a question that the fact settles.
  await author.goto(`${draft}/sources`);
  await author.getByRole("link", { name: "Add a source" }).click();
  await author.getByLabel("Title of the page").fill("Parking fees");
  await author.getByLabel("Publisher").fill("City Hospital");
  await author.getByLabel("Address").fill("https://www.ontario.ca/page/parking");
  await author.getByRole("button", { name: "Save" }).click();
  await author.goto(`${draft}/facts?${new URLSearchParams({ fact: "", quote: sentence })}`);
  await author.getByLabel("What is so, in your own words").fill(sentence);
  await author.getByLabel("Source", { exact: true }).selectOption({ label: "City Hospital: Parking fees" });
  await author.getByRole("button", { name: "Save" }).click();
  await expect(author.getByText("Saved.")).toBeVisible();
  await author.goto(`${draft}/questions`);
  await author.getByRole("link", { name: "Write a question about it" }).first().click();
  await author.getByRole("button", { name: "Continue" }).click();
  await author
    .getByLabel("The question", { exact: true })
    .fill("Dr. Osei parks at City Hospital for one month. What does she pay for her permit?");
  for (const [index, [text = "", why = ""]] of answers.entries()) {
    const group = author.getByRole("group", { name: `Answer ${index + 1}` });
    await group.getByLabel("Answer", { exact: true }).fill(text);
    await group.getByLabel("Why it is right, or wrong").fill(why);
  }
  await author.getByRole("group", { name: "Answer 1" }).getByLabel("This is right").check();
  await author.getByRole("button", { name: "Save the question" }).click();
  await expect(author.getByText("It is a question, and its answer is proved.")).toBeVisible();
  await author.goto(draft);
  await author.getByRole("button", { name: "Submit for review" }).click();

  // Nobody accepts their own; the reviewer returns it, the author answers, and it is accepted and published.
  await author.goto(`${draft}/changes`);
  await expect(author.getByRole("button", { name: "Accept", exact: true })).toHaveCount(0);
  await openWaiting(reviewer, "To be read by you", title);
  await reviewer.getByLabel("What has to be different").fill("Say whose permit it is.");
  await reviewer.getByRole("button", { name: "Return", exact: true }).click();
  await expect(reviewer.getByText("Returned to its authors.")).toBeVisible();
  await openWaiting(author, "Yours to write", title);
  await expect(author.getByText("Say whose permit it is.")).toBeVisible();
  await author.getByRole("textbox", { name: "Article text" }).getByText(sentence).click();
  await author.keyboard.press("End");
  await author.keyboard.type(" Residents ask for theirs at the desk.");
  await expect(author.locator(".studio-state")).toContainText("Saved");
  await author.getByLabel("A line to whoever reads it").fill("It says now whose it is.");
  await author.getByRole("button", { name: "Submit for review" }).click();
  await openWaiting(reviewer, "To be read by you", title);
  await expect(reviewer.locator("main [aria-current='page']")).toContainText("Since you last judged it");
  await expect(reviewer.getByRole("main")).toContainText("Residents ask for theirs at the desk.");
  await expect(reviewer.getByRole("region", { name: "From the authors" })).toContainText("It says now whose it is.");
  await publish(reviewer, chief, title);

  // A learner reads it and practises on it.
  const learner = await (await browser.newContext({ baseURL: server.origin })).newPage();
  const practise = async (answer: string) => {
    await learner.goto("/articles/parking-permits");
    await learner.getByRole("button", { name: "Generate questions" }).first().click();
    await learner.getByRole("radio", { name: answer }).check();
    await learner.getByRole("button", { name: "Check answer" }).click();
    await expect(learner.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
    await expect(learner.getByText(sentence).first()).toBeVisible();
  };
  await practise("$40");

  // The fee rises. Without script, in the three files; the desk says what hangs on it, and the learner is told.
  const begun = await author.request.post("/api/studio/drafts", { data: { article: "parking-permits" } });
  const { id } = (await begun.json()) as { id: string };
  const plain = await browser.newContext({
    ...{ baseURL: server.origin, javaScriptEnabled: false, storageState: await author.context().storageState() },
  });
  const form = await plain.newPage();
  for (const [file, label] of [
    ["article.mdx", "Article text"],
    ["facts.yaml", "Facts and their sources"],
    ["questions.yaml", "Questions"],
  ] as const) {
    await form.goto(`/studio/drafts/${id}?${new URLSearchParams({ file: `articles/parking-permits/${file}` })}`);
    const text = form.getByRole("textbox", { name: label });
    await text.fill((await text.inputValue()).replaceAll("$40", "$45"));
    await form.getByRole("button", { name: "Save", exact: true }).click();
    await expect(form.getByText("Saved.")).toBeVisible();
  }
  await form.getByRole("button", { name: "Submit for review" }).click();
  await openWaiting(reviewer, "To be read by you", title);
  await expect(reviewer.getByRole("main")).toContainText("One learner will be told.");
  await expect(reviewer.getByRole("main")).toContainText("Right answer before: $40 · Right answer now: $45");
  await publish(reviewer, chief, title, "The fee rose in December.");
  await learner.goto("/practice");
  const notice = learner.getByRole("region", { name: /^This changed on / });
  await expect(notice).toContainText(sentence);
  await expect(notice).toContainText("A permit costs $45 a month.");

  // It is translated without script on a phone: the button that submits takes with it what was typed.
  const translation = await author.request.post("/api/studio/drafts", { data: { article: "parking-permits" } });
  const french = `/studio/drafts/${((await translation.json()) as { id: string }).id}/translation?in=fr`;
  await form.setViewportSize({ width: 360, height: 740 });
  await form.goto(french);
  await form.getByRole("button", { name: "Begin the translation" }).click();
  await form.getByLabel("Title", { exact: true }).fill("Permis de stationnement");
  await form.getByLabel("Summary", { exact: true }).fill("Où les résidents d’un hôpital laissent leur voiture.");
  const sectionOf = (page: Page, heading: string) =>
    page.locator(".translation-section").filter({ has: page.getByRole("heading", { level: 2, name: heading }) });
  const box = (heading: string) => sectionOf(form, heading).locator("textarea[name=text]");
  await box("Where").fill("## Où\n\nUn permis coûte 45 $ par mois. Les résidents le demandent au guichet.");
  await form.getByRole("button", { name: "Save", exact: true }).click();
  await form.getByRole("button", { name: /^Save this fact/ }).click();
  await expect(sectionOf(form, "Où")).toContainText("Up to date");
  await box("When").fill("## Quand\n\nLes résidents stationnent jour et nuit.");
  await form.getByText("Submit for review", { exact: true }).first().click();
  await form.getByLabel("A line to whoever reads it").fill("The whole guide in French.");
  await form.getByRole("button", { name: "Submit for review" }).click();
  await expect(form.getByText("Submitted.", { exact: false }).first()).toBeVisible();
  await form.setViewportSize({ width: 1280, height: 800 });
  await form.goto(french);
  await expect(sectionOf(form, "Quand")).toContainText("Les résidents stationnent jour et nuit.");
  await openWaiting(reviewer, "To be read by you", title);
  await expect(reviewer.getByRole("region", { name: "From the authors" })).toContainText("The whole guide in French.");
  await publish(reviewer, chief, title, "It can be read in French.");
  for (const width of [360, 1280]) {
    await learner.setViewportSize({ width, height: 740 });
    await learner.goto("/fr/articles/parking-permits");
    await expect(learner.getByRole("heading", { level: 1 })).toHaveText("Permis de stationnement");
    await expect(learner.getByText("Les résidents stationnent jour et nuit.")).toBeVisible();
    await expect(learner.getByText("Un permis coûte 45 $ par mois.").first()).toBeVisible();
  }

  // The first version comes back as a draft, which the desk compares with what readers have.
  await chief.goto("/studio/articles/parking-permits");
  const english = chief
    .locator("section")
    .filter({ has: chief.getByRole("heading", { name: "History", exact: true }) });
  await english.getByRole("button", { name: "Restore as a draft" }).last().click();
  await chief.getByRole("link", { name: "What would change" }).first().click();
  await expect(chief.getByRole("main")).toContainText("Right answer before: $45 · Right answer now: $40");

  // The guide gets another address, while that draft waits; the former one leads there.
  await author.goto("/studio/articles/parking-permits");
  await author.getByText("Give it another address").click();
  await author.getByLabel("New address").fill("hospital-parking");
  await author.getByRole("button", { name: "Begin the change" }).click();
  await author.getByRole("button", { name: "Submit for review" }).click();
  await publish(reviewer, chief, title, "The guide has another address.");
  await learner.goto("/articles/parking-permits");
  await expect(learner).toHaveURL(`${server.origin}/articles/hospital-parking`);
  await expect(learner.getByText("A permit costs $45 a month.").first()).toBeVisible();
  for (const page of [author, reviewer, chief, learner]) await page.context().close();
  await plain.close();
  await server.end();
});
