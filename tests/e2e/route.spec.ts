import type { Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";

const answer = async (page: Page, name: string) => {
  await page.getByRole("radio", { name }).check();
  await page.getByRole("button", { name: "Continue" }).click();
};

const unfold = (page: Page, name: RegExp) => page.locator("summary", { hasText: name }).click();

const match = "/route/match-first-round?goal=residency&licence=none&training=none&school=elsewhere&status=yes";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [address, words] of [
    ["/route", "Choose one of these answers first."],
    ["/fr/route?goal=practise", "Choisissez d’abord l’une de ces réponses."],
  ] as const)
    test(`an answer that is missing is asked for above the answers, and the question stays in sight: ${address}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(address);
      await page.locator(".question-action button").click();
      await expect(page.getByRole("alert")).toHaveText(words);
      await expect(page.getByRole("alert")).toBeInViewport({ ratio: 1 });
      await expect(page.locator("legend")).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole("radio").first()).toBeFocused();
      await page.getByRole("radio").first().check();
      await page.locator(".question-action button").click();
      await expect(page.getByRole("alert")).toHaveCount(0);
    });

  test("a graduate is led from question to question to a route with steps and documents, and no date of another round", async ({
    page,
  }) => {
    await page.goto("/route");
    await answer(page, "Train in a residency");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which licence to practise do you hold now?");
    await answer(page, "None of these: no licence");
    await answer(page, "Nowhere yet");
    await answer(page, "Outside Canada and the US");
    await answer(page, "Yes");
    await expect(page).toHaveURL(match);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Residency through CaRMS, first round");
    const next = page.getByRole("region", { name: "Your next three steps" }).getByRole("listitem");
    await expect(next).toHaveCount(3);
    // One link a step, and the page of the body that all three are done with once.
    await expect(next.getByRole("link")).toHaveText([
      "Have your degree verified by MCC",
      "Medical Council of Canada’s page",
      "Pass the MCCQE",
      "Pass the NAC",
    ]);
    await expect(page.getByRole("link", { name: "Costs in the Ontario guide" })).toHaveAttribute(
      "href",
      "/articles/ontario-cpso#fact-fees-separate",
    );
    await expect(page.getByText("To take it along, print this page")).toBeVisible();
    await expect(page.getByText("The dates of this round are not known to us.")).toBeVisible();
    await expect(page.getByText("An earlier year’s: 8 Dec 2025")).toBeVisible();
    await expect(page.getByText("5 Jan 2027")).toHaveCount(0);
    await unfold(page, /^All 8\ssteps$/);
    await unfold(page, /^11\sdocuments/);
    await expect(page.getByRole("heading", { name: "Step 2: Pass the MCCQE" })).toBeVisible();
    const nac = page.locator(".step", { hasText: "Pass the NAC" });
    await expect(nac.getByRole("link", { name: "Medical Council of Canada’s page" })).toHaveAttribute(
      "href",
      /^https:\/\/mcc\.ca\//,
    );
    await expect(nac.locator("a[href^='/articles/nac-examination#']").first()).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "Proof of language proficiency" })).toBeVisible();
    await expect(page.getByText("This is information, not legal advice.").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Put these days into my calendar (.ics)" })).toHaveCount(0);
  });

  test("another province is two answers away, and its page leads to its guide", async ({ page }) => {
    await page.goto("/route");
    await answer(page, "Go to another province, such as British Columbia, Alberta or Québec");
    await answer(page, "British Columbia");
    await expect(page).toHaveURL("/route/british-columbia?goal=elsewhere&province=british-columbia");
    const fold = page.locator("details").filter({ has: page.locator("#more") });
    await fold.locator("summary").click();
    await fold.getByRole("link", { name: /British Columbia/ }).click();
    await expect(page).toHaveURL("/articles/british-columbia");
    await page.goto("/fr/route/quebec");
    await fold.locator("summary").click();
    await expect(fold.locator("a[href='/fr/articles/quebec']")).toBeVisible();
  });

  test("an answer can be changed, and the later ones are kept where they still matter", async ({ page }) => {
    await page.goto(match);
    await unfold(page, /^Why this route: your 5\sanswers$/);
    await page.getByRole("link", { name: "Change: Are you a Canadian citizen or permanent resident?" }).click();
    await expect(page.getByRole("radio", { name: "Yes" })).toBeChecked();
    await answer(page, "No, or not yet");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Residency outside the match");
  });

  test("a source mark opens the guide's sentence, its page and the day it was read", async ({ page }) => {
    await page.goto("/route/practice-ready-ontario");
    await page
      .getByRole("button", { name: /^Sources? [\d, ]+: Touchstone/ })
      .first()
      .click();
    const card = page.getByRole("note", { name: "Source" }).and(page.locator(":popover-open"));
    await expect(card).toContainText("You are a family physician or a general practitioner.");
    await expect(card).toContainText("read on 25 Nov 2026 from a stored copy");
    await card.getByRole("link", { name: "Read it in our guide" }).first().click();
    await expect(page).toHaveURL(/\/articles\/[a-z-]+#fact-pro-family-only$/);
    await expect(page.locator("#fact-pro-family-only")).toBeInViewport();
  });

  test("the one answer that would change the route is told, and leads to the other", async ({ page }) => {
    await page.goto(
      "/route/status-first?goal=practise&licence=none&training=three&field=family&certificate=none&experience=yes&status=no",
    );
    const also = page.getByRole("region", { name: "Also look at" });
    await expect(also.getByRole("listitem").nth(1)).toContainText(
      "If you had answered “Yes” to “Are you a Canadian citizen or permanent resident?”.",
    );
    await expect(also.getByText("otherwise entitled to live and work there")).toBeVisible();
    await also.getByRole("link", { name: "Practice Ready Ontario", exact: true }).click();
    await expect(page).toHaveURL(/\/route\/practice-ready-ontario\?.*status=yes$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Practice Ready Ontario");
    await page.goto(match.replace("training=none", "training=elsewhere"));
    await also.getByRole("link", { name: /First the Royal College/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What did you train in?");
  });

  test("an address that leads into a fold opens it", async ({ page }) => {
    await page.goto(`${match}#step-3`);
    await expect(page.getByRole("heading", { name: "Step 3: Pass the NAC" })).toBeVisible();
    await page.getByRole("link", { name: "Pass the MCCQE", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Step 2: Pass the MCCQE" })).toBeInViewport();
  });

  test("questions on the route start from its page", async ({ page }) => {
    await page.goto("/route/practice-ready-ontario");
    await page.getByRole("button", { name: /^Start \d+ questions$/ }).click();
    await expect(page).toHaveURL(/\/practice\/[0-9a-f-]+/);
  });

  test("an address with something unknown says so and goes on", async ({ page }) => {
    const reply = await page.goto("/route?goal=practise&colour=blue&licence=moon");
    expect(reply?.status()).toBe(200);
    await expect(page.getByText("we left it out: colour=blue, licence=moon")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which licence to practise do you hold now?");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  });
});

test("the keyboard alone leads through a question, and the other language keeps the answers", async ({ page }) => {
  await page.goto("/route?goal=residency");
  await page.getByRole("radio").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/route\/residency-in-practice\?goal=residency&licence=canada-full$/);
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(/\/fr\/route\/residency-in-practice\?goal=residency&licence=canada-full$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("La résidence est fermée aux médecins qui exercent");
});

test("every route has an address of its own, a calendar where it has days ahead, and one spelling", async ({
  page,
}) => {
  await page.goto("/route");
  await page.getByText(/^See all \d+\sroutes/).click();
  const addresses = await page
    .locator("details a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
  const none = await page.request.get("/fr/route/labour-mobility.ics");
  expect(none.status()).toBe(404);
  const spelt = await page.request.get("/Route/Match-first-round/", { maxRedirects: 0 });
  expect(spelt.status()).toBe(308);
});

test("each step and the documents lead to the section of a guide that tells more, none of them often", async ({
  page,
}) => {
  for (const address of [match, "/fr/route/other-graduates", "/fr/route/royal-college-first"]) {
    await page.goto(address);
    const parts = page.locator(".step, #documents");
    const more = page.getByText(/^(Read on|À lire)/);
    expect(await parts.filter({ has: more }).count(), address).toBe(await parts.count());
    const links = await more
      .locator("a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash));
    for (const link of new Set(links)) {
      expect(links.filter((other) => other === link).length, link).toBeLessThan(4);
      const [path = "", anchor = ""] = link.split("#");
      const guide = await (await page.request.get(path)).text();
      expect(guide, link).toContain(`id="${anchor}"`);
    }
  }
});

test("/ opens the search from a question and from a route", async ({ page }) => {
  for (const address of ["/route", match]) {
    await page.goto(address);
    await page.keyboard.press("/");
    await expect(page).toHaveURL(/\/search#q$/);
  }
});

test("the words of all documents begin in one line", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(match);
  await unfold(page, /^11\sdocuments/);
  const lefts = await page
    .locator("#documents li > div")
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
  expect(new Set(lefts).size).toBe(1);
});

test("boxes stay ticked on this device", async ({ page }) => {
  await page.goto(match);
  await unfold(page, /^11\sdocuments/);
  await page.getByRole("checkbox", { name: "Proof of language proficiency" }).check();
  await page.reload();
  await unfold(page, /^11\sdocuments/);
  await expect(page.getByRole("checkbox", { name: "Proof of language proficiency" })).toBeChecked();
  await expect(page.getByText(/^1\sof \d+ ticked, steps and documents together\./)).toBeVisible();
  await page.goto("/route/practice-ready-ontario");
  await unfold(page, /^\d\sdocuments/);
  await unfold(page, /^All \d\ssteps/);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
});

test("a step that is a step of a guide has one tick: on the route, in the guide, and on home", async ({ page }) => {
  const article = "/articles/first-weeks-of-residency";
  const done = (id: string) => page.locator(`#${id} .step-done`).getByRole("checkbox", { name: "Done" });
  await page.goto(match);
  await unfold(page, /^All 8 steps$/);
  await done("step-6").check();
  await page.goto(article);
  await expect(done("step-3")).toBeChecked();
  await done("step-4").check();
  await page.goto("/");
  await expect(page.locator("#my-route")).toContainText("2 of 19 done, next: Have your degree verified by MCC");
  await page.goto(article);
  await done("step-3").uncheck();
  await page.goto(match);
  await unfold(page, /^All 8 steps$/);
  await expect(done("step-6")).not.toBeChecked();
  await expect(done("step-7")).toBeChecked();
  // Another route that has the step too is no route of this reader for that.
  await page.goto("/route/match-second-round");
  await page.goto("/fr");
  await expect(page.locator("#my-route")).toContainText(
    "1 sur 19, ensuite\u00a0: Faites vérifier votre diplôme par le CMC",
  );
  await page.locator("#my-route a").click();
  await expect(page).toHaveURL(`/fr${match}`);
});

test("a look at another route leaves the one that answers led to, until the reader makes the other theirs", async ({
  page,
}) => {
  const note = page.getByText("Kept on this device as your route");
  await page.goto("/route/practice-ready-ontario");
  await expect(page.getByRole("button", { name: "Make this my route" })).toBeVisible();
  await expect(note).toBeHidden();
  // A link with somebody's answers keeps nothing; the answers themselves do.
  await page.goto(match);
  await expect(page.getByRole("button", { name: "Make this my route" })).toBeVisible();
  await expect(note).toBeHidden();
  await page.goto(match.replace("/match-first-round", "").replace(/&status=yes$/, ""));
  await page.getByRole("radio", { name: "Yes", exact: true }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(match);
  await expect(note).toBeVisible();
  await page.getByRole("button", { name: "Forget it" }).click();
  await expect(note).toBeHidden();
  await page.reload();
  await expect(note).toBeHidden();
  await page.goto(match);
  await page.getByRole("button", { name: "Make this my route" }).click();
  await expect(note).toBeVisible();
  await page.goto("/route/royal-college-first");
  await expect(page.getByText("Your route: Residency through CaRMS, first round")).toBeVisible();
  await page.goto("/route");
  const way = page.locator("#my-route");
  await expect(way).toContainText(/^Continue my route0\sof \d+ done, next: /);
  await way.getByRole("link").click();
  await expect(page).toHaveURL(match);
  await page.goto("/route/royal-college-first");
  await page.getByRole("button", { name: "Make this my route" }).click();
  await expect(note).toBeVisible();
  await page.goto("/fr/route");
  await expect(way.getByRole("link")).toHaveAttribute("href", /^\/fr\/route\/royal-college-first/);
  // A tick says as much as the button.
  await page.goto(match);
  await unfold(page, /^11\sdocuments/);
  await page.locator("label", { hasText: "Proof of language proficiency" }).click();
  await expect(note).toBeVisible();
});

test("a kept route that is opened by its plain address says that it is the reader's, and leads to it as it was answered", async ({
  page,
}) => {
  await page.goto("/route/match-first-round");
  await expect(page.getByText("Is this your route?")).toBeVisible();
  await page.goto(match);
  await page.getByRole("button", { name: "Make this my route" }).click();
  await expect(page.getByRole("button", { name: "Print this page" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Make this my route" })).toBeHidden();
  await page.goto("/fr/route/match-first-round");
  await expect(page.getByText("C’est votre voie.")).toBeVisible();
  await page.getByRole("link", { name: "La voir avec vos réponses" }).click();
  await expect(page).toHaveURL(`/fr${match}`);
  await page.goto("/route/royal-college-first");
  await expect(page.getByText("Is this your route?")).toBeVisible();
});

test("the next steps are those that are not done, and the route says how far it is", async ({ page }) => {
  const next = page.locator(".next-steps > li:visible > a");
  await page.goto(match);
  await expect(page.getByText(/^0 of \d+ done, documents included$/)).toBeVisible();
  await unfold(page, /^All \d steps$/);
  for (const step of [1, 3]) await page.locator(`#step-${step} .step-done input`).check();
  await expect(next.nth(0)).toHaveText("Pass the MCCQE");
  await expect(next.nth(1)).toHaveText("Apply through CaRMS in the first round");
  await expect(page.getByText(/^2 of \d+ done, documents included$/)).toBeVisible();
  for (const box of await page.locator(".step-done input").all()) await box.check();
  await expect(next).toHaveCount(3);
  await expect(page.locator(".next-tick:visible")).toHaveCount(3);
});

test("the way back on the page of questions moves nothing, and is not there without a route", async ({ page }) => {
  const top = async () => (await page.getByRole("radio").first().boundingBox())?.y;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/route");
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    const before = await top();
    await expect(page.locator("#my-route a")).toBeHidden();
    await page.goto(match);
    await page.getByRole("button", { name: "Make this my route" }).click();
    await page.goto("/route");
    await expect(page.locator("#my-route a")).toBeVisible();
    expect(await top()).toBe(before);
  }
});

test("a tick of an earlier release is one of the guide too once its route is opened", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() =>
    localStorage.setItem("iatrox.guide.1.route.practice-ready-ontario", '{"ticked":["step-do-pro"]}'),
  );
  await page.goto("/route/practice-ready-ontario");
  await page.goto("/articles/practice-ready-ontario");
  await expect(page.locator("#step-3 .step-done input")).toBeChecked();
});

test("the answer is on the first screens, and the rest is folded", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [address, most] of [
    [match, 4.5],
    ["/fr/route/four-countries", 5],
  ] as const) {
    await page.goto(address);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / 740, address).toBeLessThan(most);
  }
});

test("a phone has the verdict, the next steps at once, and the button as wide as they are", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/route/royal-college-first");
  const parts = [
    "#bottom-line",
    "#more",
    "#next",
    "#saved-route",
    "#steps",
    "#uncertain",
    "#money-and-time",
    "#documents",
    "#rests",
  ];
  const order = await page.evaluate(
    (all) => [...document.querySelectorAll(all.join())].map(({ id }) => `#${id}`),
    parts,
  );
  expect(order).toEqual(parts);
  const widths = await page
    .locator("#next, #saved-route button:not([hidden])")
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
  expect(new Set(widths).size).toBe(1);
  await expect(page.locator("#next").getByRole("link", { name: /page$/ }).first()).toHaveAttribute(
    "href",
    /royalcollege\.ca/,
  );
  await page.getByRole("link", { name: /^An example: .*\$[\d,]+ in all$/ }).click();
  await expect(page.locator("[id^=example-] .timeline")).toBeVisible();
});

test("a verdict takes four lines of a phone at most, and what explains it is one press away", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const outcomes = ["royal-college-first", "other-province", "us-family", "as-of-right-us", "quebec"];
  for (const address of outcomes.flatMap((id) => [`/route/${id}`, `/fr/route/${id}`])) {
    await page.goto(address);
    const verdict = page.locator("#bottom-line > p").first();
    const lines = await verdict.evaluate(
      (text) => text.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(text).lineHeight),
    );
    expect(lines, address).toBeLessThan(4.5);
    await page.locator("summary:has(#more-heading)").click();
    await expect(page.locator("#more p").last()).toBeVisible();
  }
});

test("on a desk the way on is in sight before anything is scrolled", async ({ page }) => {
  for (const address of ["/route", "/fr/route"]) {
    await page.goto(address);
    await expect(page.locator(".question-action .button")).toBeInViewport({ ratio: 1 });
  }
});

test("on a phone the way on is in sight from the first answer to the last, above the places", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ["/route", "/fr/route", "/route?goal=practise"]) {
    await page.goto(address);
    const action = page.locator(".question-action .button");
    const bar = await page.locator(".bar nav").boundingBox();
    for (const answer of [page.getByRole("radio").first(), page.getByRole("radio").last()]) {
      await answer.check();
      await expect(action).toBeInViewport({ ratio: 1 });
      const box = await action.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
      expect((await answer.boundingBox())?.y).toBeLessThan(box?.y ?? 0);
    }
  }
});

test("paper gets the boxes, the sources by their numbers, and no controls", async ({ page }) => {
  await page.goto(match);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("checkbox", { name: "Proof of language proficiency" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Start \d+ questions$/ })).toBeHidden();
  await expect(page.locator("#next")).toBeHidden();
  await expect(page.locator("#step-1")).toBeVisible();
  await expect(
    page
      .locator("#rests")
      .getByRole("link", { name: /^NAC: results/ })
      .first(),
  ).toBeVisible();
  const sentence = page.locator("#rests").getByText(/^.?MCC allows three attempts at the NAC/);
  await expect(sentence).toHaveCount(1);
  await expect(sentence).toBeHidden();
});

for (const [width, colorScheme] of [
  [320, "light"],
  [1280, "dark"],
] as const) {
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    test("axe finds nothing, and nothing runs over the edge", async ({ page }) => {
      for (const address of [
        "/route",
        "/fr/route?goal=practise&x=y",
        match,
        "/fr/route/exam-eligible",
        "/route/not-covered",
      ]) {
        await page.goto(address);
        for (const fold of await page.locator(".outcome-fold > summary").all()) await fold.click();
        expect(await axeViolations(page, { rules: "wcag" }), address).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over, address).toBe(0);
      }
    });
  });
}

test("a route shows what another tab ticks, in its next steps and its count", async ({ page, context }) => {
  const done = (tab: Page) => tab.locator("#step-1 .step-done").getByRole("checkbox", { name: "Done" });
  await page.goto(match);
  await expect(page.locator("#route-progress")).toHaveText(/^0 of /);
  await expect(page.locator(".next-steps li").first()).toBeVisible();
  const other = await context.newPage();
  await other.goto(match);
  await unfold(other, /^All 8 steps$/);
  await done(other).check();
  await expect(page.locator("#route-progress")).toHaveText(/^1 of /);
  await expect(page.locator(".next-steps li").first()).toBeHidden();
});
