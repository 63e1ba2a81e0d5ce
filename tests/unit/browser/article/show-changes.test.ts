// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { showChanges } from "../../../../src/browser/article/show-changes";
import { openArticleStore } from "../../../../src/browser/device/article-store";

const key = "iatrox.guide.1.sample";
const guide = (revision: number) => `<h1>Sample</h1>
  <aside id="returning" hidden data-revision="${revision}" data-compare="/articles/sample/history/compare">
    <h2>Since <time data-tag="en-GB"></time></h2><details><summary></summary></details><button>Read</button></aside>`;
const compared = (count: number) =>
  `<h2 id="compared">${count} changes</h2><div data-changes="${count}"><p>You pay <ins>$120</ins>.</p></div>`;

const note = () => document.getElementById("returning");
const stored = () => JSON.parse(localStorage.getItem(key) ?? "null").seen;
const answer = (status: number, html = "") =>
  vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(html, { status }));

const visit = (revision: number) => {
  document.documentElement.lang = "en";
  document.body.innerHTML = guide(revision);
  return showChanges(openArticleStore("sample"));
};

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  localStorage.setItem(key, '{"ticked":["one"],"seen":{"revision":2,"day":"2026-11-03"}}');
});

describe("a reader who comes back", () => {
  test("is told what changed since the version they know, until they say that they have read it", async () => {
    const fetched = answer(200, compared(2));
    await visit(4);
    expect(fetched).toHaveBeenCalledWith("/articles/sample/history/compare?from=2&to=4", { credentials: "omit" });
    expect(note()?.hidden).toBe(false);
    expect(note()?.textContent).toContain("Since 3 Nov 2026");
    expect(note()?.querySelector("summary")?.textContent).toBe("2 changes");
    expect(note()?.querySelector("ins")?.textContent).toBe("$120");
    expect(stored()).toEqual({ revision: 2, day: "2026-11-03" });
    await visit(4);
    expect(note()?.hidden).toBe(false);
    note()?.querySelector("button")?.click();
    expect(note()?.hidden).toBe(true);
    expect(document.activeElement).toBe(document.querySelector("h1"));
    expect(stored().revision).toBe(4);
    expect(JSON.parse(localStorage.getItem(key) ?? "").ticked).toEqual(["one"]);
  });

  test("finds few changes open and many folded", async () => {
    answer(200, compared(4));
    await visit(4);
    expect(note()?.querySelector("details")?.open).toBe(true);
    answer(200, compared(5));
    await visit(4);
    expect(note()?.querySelector("details")?.open).toBe(false);
  });

  test("hears nothing of a version that changed nothing, and is not asked about it again", async () => {
    answer(200, compared(0));
    await visit(4);
    expect(note()?.hidden).toBe(true);
    expect(stored().revision).toBe(4);
  });

  test("hears nothing where the version they know is gone, and starts from the one of today", async () => {
    answer(404);
    await visit(4);
    expect(note()?.hidden).toBe(true);
    expect(stored().revision).toBe(4);
  });

  test("is asked again next time where there is no connection or the server fails", async () => {
    answer(500);
    await expect(visit(4)).rejects.toThrow("500");
    vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("offline"));
    await expect(visit(4)).rejects.toThrow("offline");
    expect(note()?.hidden).toBe(true);
    expect(stored().revision).toBe(2);
  });

  test("is not asked for anything on the first visit, and the version is kept", async () => {
    localStorage.clear();
    const fetched = answer(200, compared(2));
    await visit(4);
    expect(fetched).not.toHaveBeenCalled();
    expect(stored().revision).toBe(4);
  });
});
