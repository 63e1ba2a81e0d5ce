// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { storeTicks } from "../../../../src/browser/article/store-ticks";
import { openArticleStore } from "../../../../src/browser/device/article-store";
import { memoryStorage } from "../../../support/memory-storage";

const key = "iatrox.guide.1.sample";
const page = `
  <p id="device-note" data-unkept="Not kept."></p>
  <p id="kept-marks" hidden><strong data-words="{done} of {all} done"></strong><button>Clear</button></p>
  <input type="checkbox" data-keep="one"><input type="checkbox" data-keep="two"><input type="checkbox" id="other">`;

const boxes = () => [...document.querySelectorAll<HTMLInputElement>("[data-keep]")];
const ticked = () => boxes().map(({ checked }) => checked);
const counted = () => document.querySelector("strong")?.textContent;
const stored = () => JSON.parse(localStorage.getItem(key) ?? "null");

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  document.body.innerHTML = page;
});

describe("the marks of a guide", () => {
  test("are there again on the next visit, and counted", () => {
    storeTicks(openArticleStore("sample"), () => undefined);
    expect(counted()).toBe("0 of 2 done");
    boxes()[1]?.click();
    expect(counted()).toBe("1 of 2 done");
    document.body.innerHTML = page;
    storeTicks(openArticleStore("sample"), () => undefined);
    expect(ticked()).toEqual([false, true]);
    expect(document.getElementById("kept-marks")?.hidden).toBe(false);
  });

  test("leave the version that the reader knows as it is, and forget boxes that are gone", () => {
    const seen = { revision: 2, day: "2026-11-01" };
    localStorage.setItem(key, JSON.stringify({ ticked: ["two", "gone"], seen }));
    storeTicks(openArticleStore("sample"), () => undefined);
    boxes()[0]?.click();
    expect(stored()).toEqual({ ticked: ["one", "two"], seen });
  });

  test("are all cleared by one press, of this guide only", () => {
    localStorage.setItem(key, '{"ticked":["one","two"]}');
    localStorage.setItem("iatrox.guide.1.another", '{"ticked":["one"]}');
    storeTicks(openArticleStore("sample"), () => undefined);
    document.querySelector("button")?.click();
    expect(ticked()).toEqual([false, false]);
    expect(stored()).toEqual({ ticked: [] });
    expect(localStorage.getItem("iatrox.guide.1.another")).toBe('{"ticked":["one"]}');
  });

  test("start afresh where the store is damaged, which is told once", () => {
    localStorage.setItem(key, '{"ticked":');
    const store = openArticleStore("sample");
    expect(store.damaged).toBe(true);
    storeTicks(store, () => undefined);
    expect(ticked()).toEqual([false, false]);
    expect(openArticleStore("sample").damaged).toBe(false);
  });

  test("can be set all the same where the storage is full, and the reader is told", () => {
    const setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    vi.spyOn(window, "localStorage", "get").mockReturnValue({ ...memoryStorage(), setItem });
    storeTicks(openArticleStore("sample"), () => undefined);
    boxes()[0]?.click();
    expect(ticked()).toEqual([true, false]);
    expect(document.getElementById("device-note")?.textContent).toBe("Not kept.");
  });

  test("can be set all the same where the storage is shut", () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("shut", "SecurityError");
    });
    const store = openArticleStore("sample");
    expect(store.damaged).toBe(false);
    storeTicks(store, () => undefined);
    boxes()[0]?.click();
    expect(counted()).toBe("1 of 2 done");
  });

  test("follow what another tab ticks", () => {
    storeTicks(openArticleStore("sample"), () => undefined);
    localStorage.setItem(key, '{"ticked":["one"]}');
    window.dispatchEvent(new StorageEvent("storage", { key }));
    expect(ticked()).toEqual([true, false]);
  });

  test("follow what another page ticked before one came back to this", () => {
    storeTicks(openArticleStore("sample"), () => undefined);
    localStorage.setItem(key, '{"ticked":["one"]}');
    window.dispatchEvent(new Event("pageshow"));
    boxes()[1]?.click();
    expect(stored()).toEqual({ ticked: ["one", "two"] });
  });
});

describe("the boxes of a route", () => {
  const route = "iatrox.guide.1.route.match";
  const weeks = "iatrox.guide.1.first-weeks";
  const open = () => {
    document.body.innerHTML = `
      <p id="kept-marks" hidden><strong data-words="{done} of {all}"></strong><button>Untick</button></p>
      <input type="checkbox" data-keep="step-residency" data-article-step="first-weeks#step-2">
      <input type="checkbox" data-keep="step-nac"><input type="checkbox" data-keep="degree">`;
    storeTicks(openArticleStore("route.match"), ({ dataset }) => dataset.articleStep);
  };
  const read = (name: string) => JSON.parse(localStorage.getItem(name) ?? "null")?.ticked;

  test("that are a step of a guide are ticked with it, and the guide's other boxes stay", () => {
    const seen = { revision: 2, day: "2026-11-01" };
    localStorage.setItem(weeks, JSON.stringify({ ticked: ["step-1", "3fa"], seen }));
    open();
    expect(ticked()).toEqual([false, false, false]);
    boxes()[0]?.click();
    boxes()[1]?.click();
    expect(JSON.parse(localStorage.getItem(weeks) ?? "")).toEqual({ ticked: ["step-1", "3fa", "step-2"], seen });
    expect(read(route)).toEqual(["step-nac"]);
    localStorage.setItem(weeks, '{"ticked":["step-2"]}');
    open();
    expect(ticked()).toEqual([true, true, false]);
    boxes()[0]?.click();
    expect(read(weeks)).toEqual([]);
  });

  test("follow the guide in another tab, and are unticked there by one press", () => {
    open();
    localStorage.setItem(weeks, '{"ticked":["step-1","step-2"]}');
    window.dispatchEvent(new StorageEvent("storage", { key: weeks }));
    expect(ticked()).toEqual([true, false, false]);
    document.querySelector("button")?.click();
    expect(read(weeks)).toEqual(["step-1"]);
  });

  test("that were ticked before the two were one are ticked in the guide, once", () => {
    localStorage.setItem(route, '{"ticked":["step-residency","step-nac"]}');
    localStorage.setItem(weeks, '{"ticked":["step-1","step-2"]}');
    open();
    expect(read(weeks)).toEqual(["step-1", "step-2"]);
    expect(read(route)).toEqual(["step-nac"]);
    boxes()[0]?.click();
    open();
    expect(ticked()).toEqual([false, true, false]);
  });

  test("leave no store behind for a guide that nobody ticked", () => {
    open();
    boxes()[2]?.click();
    expect(localStorage.getItem(weeks)).toBeNull();
  });
});
