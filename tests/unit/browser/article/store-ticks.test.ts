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
    storeTicks(openArticleStore("sample"));
    expect(counted()).toBe("0 of 2 done");
    boxes()[1]?.click();
    expect(counted()).toBe("1 of 2 done");
    document.body.innerHTML = page;
    storeTicks(openArticleStore("sample"));
    expect(ticked()).toEqual([false, true]);
    expect(document.getElementById("kept-marks")?.hidden).toBe(false);
  });

  test("leave the version that the reader knows as it is, and forget boxes that are gone", () => {
    const seen = { revision: 2, day: "2026-11-01" };
    localStorage.setItem(key, JSON.stringify({ ticked: ["two", "gone"], seen }));
    storeTicks(openArticleStore("sample"));
    boxes()[0]?.click();
    expect(stored()).toEqual({ ticked: ["one", "two"], seen });
  });

  test("are all cleared by one press, of this guide only", () => {
    localStorage.setItem(key, '{"ticked":["one","two"]}');
    localStorage.setItem("iatrox.guide.1.another", '{"ticked":["one"]}');
    storeTicks(openArticleStore("sample"));
    document.querySelector("button")?.click();
    expect(ticked()).toEqual([false, false]);
    expect(stored()).toEqual({ ticked: [] });
    expect(localStorage.getItem("iatrox.guide.1.another")).toBe('{"ticked":["one"]}');
  });

  test("start afresh where the store is damaged, which is told once", () => {
    localStorage.setItem(key, '{"ticked":');
    const store = openArticleStore("sample");
    expect(store.damaged).toBe(true);
    storeTicks(store);
    expect(ticked()).toEqual([false, false]);
    expect(openArticleStore("sample").damaged).toBe(false);
  });

  test("can be set all the same where the storage is full, and the reader is told", () => {
    const setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    vi.spyOn(window, "localStorage", "get").mockReturnValue({ ...memoryStorage(), setItem });
    storeTicks(openArticleStore("sample"));
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
    storeTicks(store);
    boxes()[0]?.click();
    expect(counted()).toBe("1 of 2 done");
  });

  test("follow what another tab ticks", () => {
    storeTicks(openArticleStore("sample"));
    localStorage.setItem(key, '{"ticked":["one"]}');
    window.dispatchEvent(new StorageEvent("storage", { key }));
    expect(ticked()).toEqual([true, false]);
  });
});
