// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const entry = (id: string, note = "", excerpts = "") => `
  <li id="source-${id}"><a href="https://www.${id}.example/page">Page of ${id}</a>
    <p><span>${id} of Nowhere</span> · <span>page undated</span>${excerpts}</p>${note}</li>`;
const guide = `
  <section id="step-1">
    <p><span id="fact-stay">Visitors stay 3 months.</span><a class="source-pill" id="sentence" href="#source-office">1</a></p>
    <ul>
      <li><span id="fact-fee">It costs $5.</span></li>
      <li><span id="fact-form">Bring form 7.</span></li>
    </ul>
    <p>For both: <a class="source-pill source-pill-caution" id="list" href="#source-office">1!</a></p>
    <p><a class="source-pill" id="other" href="#source-blog">2</a></p>
  </section>
  <ol>
    ${entry("office", "", '<a href="/articles/permits/excerpts#source-office">What the page says</a>')}
    ${entry("blog", "<p>Secondary: not by the body.</p>")}
  </ol>
  <div id="opened-source" popover="auto">
    <p class="source-publisher" data-of="span"></p>
    <p data-of="a"></p>
    <p class="source-dates"><span data-of="span + span"></span>, read on Friday</p>
    <p class="source-dates" data-of="p + p"></p>
    <p class="source-caution">This rule changes fast.</p>
    <p class="source-excerpts"></p>
    <p class="source-entry" data-official="Official source" data-secondary="Secondary source"><span></span></p>
  </div>`;
const page = `
  <section><h2 id="source-office">1</h2><ul>
    <li data-fact="stay"><blockquote lang="fr">Trois mois.</blockquote></li>
    <li data-fact="fee"><blockquote>Five dollars.</blockquote></li>
    <li data-fact="form"><blockquote>Form 7.</blockquote></li>
  </ul></section>
  <section><h2 id="source-else">2</h2><ul><li data-fact="stay"><blockquote>No.</blockquote></li></ul></section>`;

/** Popovers as far as the card needs them: happy-dom has none. */
let opened: { beside: Element } | undefined;
const fetched = vi.fn();

const card = () => document.getElementById("opened-source") as HTMLElement;
const shownText = () => {
  const copy = card().cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll("[hidden]")) hidden.remove();
  return copy.textContent?.replace(/\s+/g, " ").trim();
};
const quotes = () => [...card().querySelectorAll("blockquote")].map(({ textContent }) => textContent);
const settle = () => new Promise((resolve) => setTimeout(resolve));
const press = async (id: string, init: MouseEventInit = {}) => {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, ...init });
  document.getElementById(id)?.dispatchEvent(event);
  await settle();
  return event;
};

let listeners: AbortController;
beforeEach(async () => {
  opened = undefined;
  listeners = new AbortController();
  document.body.innerHTML = guide;
  Object.assign(card(), {
    matches: () => opened !== undefined,
    showPopover: ({ source }: { source: Element }) => {
      opened = { beside: source };
    },
    hidePopover: () => {
      opened = undefined;
    },
  });
  const listen = document.addEventListener.bind(document);
  vi.spyOn(document, "addEventListener").mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) =>
      listen(type, listener, { signal: listeners.signal }),
  );
  fetched.mockReset().mockImplementation(async () => new Response(page));
  vi.stubGlobal("fetch", fetched);
  vi.resetModules();
  const { showSource } = await import("../../../../src/browser/article/show-source");
  showSource();
});
afterEach(() => {
  listeners.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a pressed mark opens beside it what the list says of its source", async () => {
  const event = await press("other");
  expect(event.defaultPrevented).toBe(true);
  expect(opened?.beside.id).toBe("other");
  expect(shownText()).toBe(
    "blog of Nowhere Page of blog page undated, read on Friday Secondary: not by the body. Secondary source blog.example",
  );
  expect(card().querySelector<HTMLAnchorElement>(".source-entry a")?.href).toBe("https://www.blog.example/page");
  expect(fetched).not.toHaveBeenCalled();
});

test("the card is filled anew by the next mark, whose caution it says", async () => {
  await press("other");
  await press("list");
  expect(opened?.beside.id).toBe("list");
  expect(shownText()).toContain(
    "office of Nowhere Page of office page undated, read on Friday This rule changes fast.",
  );
  expect(shownText()).toContain("Official source office.example");
  expect(shownText()).not.toContain("econdary");
});

test("a second press of the mark shuts the card, whether or not the first half of the press did", async () => {
  await press("other");
  await press("other");
  expect(opened).toBeUndefined();
  await press("other");
  document.getElementById("other")?.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  card().hidePopover();
  await press("other");
  expect(opened).toBeUndefined();
  await press("other");
  expect(opened).toBeDefined();
});

test("a mark that is opened in a tab of its own, or whose source is not listed, is a link like any other", async () => {
  expect((await press("other", { ctrlKey: true })).defaultPrevented).toBe(false);
  document.getElementById("source-blog")?.remove();
  expect((await press("other")).defaultPrevented).toBe(false);
  expect(opened).toBeUndefined();
});

test("a source without excerpts asks for nothing, and a failure is asked again", async () => {
  fetched.mockImplementation(async () => new Response("", { status: 503 }));
  await press("other");
  expect(fetched).not.toHaveBeenCalled();
  await press("list");
  expect(quotes()).toEqual([]);
  fetched.mockImplementation(async () => new Response(page));
  await press("sentence");
  expect(quotes()).toHaveLength(1);
});

test("a mark shows the page's words for its sentence alone, in their language, from a page that is asked for once", async () => {
  await press("sentence");
  expect(quotes()).toEqual(["Trois mois."]);
  expect(card().querySelector("blockquote")?.getAttribute("lang")).toBe("fr");
  expect(card().querySelector<HTMLAnchorElement>(".source-excerpts a")?.hash).toBe("#source-office");
  await press("other");
  await press("sentence");
  expect(quotes()).toEqual(["Trois mois."]);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("the mark of a list shows those of its section, at most three", async () => {
  await press("list");
  expect(quotes()).toEqual(["Trois mois.", "Five dollars.", "Form 7."]);
});

test("words that come when another mark was pressed are not shown", async () => {
  let arrive = (_: Response) => {};
  fetched.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
  await press("list");
  await press("other");
  arrive(new Response(page));
  await settle();
  expect(quotes()).toEqual([]);
});
