// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { showExcerpts } from "../../../../src/browser/article/show-excerpts";

const guide = `
  <section id="step-1">
    <p><span id="fact-stay">Visitors stay 3 months.</span><button class="source-pill" popovertarget="card-1">1</button></p>
    <ul>
      <li><span id="fact-fee">It costs $5.</span></li>
      <li><span id="fact-form">Bring form 7.</span></li>
    </ul>
    <p>For both: <button class="source-pill" id="list" popovertarget="card-1">1</button></p>
    <p><button class="source-pill" id="other" popovertarget="card-2">2</button></p>
  </section>
  <div id="card-1"><p><a class="source-excerpts" href="/articles/permits/excerpts#source-office">What the page says</a></p></div>
  <div id="card-2"></div>`;
const page = `
  <section><h2 id="source-office">1</h2><ul>
    <li data-fact="stay"><blockquote lang="fr">Trois mois.</blockquote></li>
    <li data-fact="fee"><blockquote>Five dollars.</blockquote></li>
    <li data-fact="form"><blockquote>Form 7.</blockquote></li>
  </ul></section>
  <section><h2 id="source-else">2</h2><ul><li data-fact="stay"><blockquote>No.</blockquote></li></ul></section>`;

const quotes = () => [...document.querySelectorAll("#card-1 blockquote")].map(({ textContent }) => textContent);
const press = async (selector: string) => {
  document.querySelector<HTMLElement>(selector)?.click();
  await new Promise((resolve) => setTimeout(resolve));
};

beforeAll(showExcerpts);
beforeEach(() => {
  document.body.innerHTML = guide;
});
afterEach(() => vi.unstubAllGlobals());

test("a source without excerpts asks for nothing, and a failure is asked again", async () => {
  const fetched = vi.fn(async () => new Response("", { status: 503 }));
  vi.stubGlobal("fetch", fetched);
  await press("#other");
  expect(fetched).not.toHaveBeenCalled();
  await press("#list");
  expect(quotes()).toEqual([]);
  fetched.mockResolvedValue(new Response(page));
  await press("#list");
  expect(quotes()).toHaveLength(3);
});

test("a mark shows the page's words for its sentence alone, in their language, from a page that is asked for once", async () => {
  const fetched = vi.fn();
  vi.stubGlobal("fetch", fetched);
  await press("#step-1 .source-pill");
  expect(quotes()).toEqual(["Trois mois."]);
  expect(document.querySelector("#card-1 blockquote")?.getAttribute("lang")).toBe("fr");
  await press("#step-1 .source-pill");
  expect(quotes()).toEqual(["Trois mois."]);
  expect(document.querySelector("#card-1 a")).not.toBeNull();
  expect(fetched).not.toHaveBeenCalled();
});

test("the mark of a list shows those of its section, at most three", async () => {
  await press("#list");
  expect(quotes()).toEqual(["Trois mois.", "Five dollars.", "Form 7."]);
});
