// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { copyLinks } from "../../../../src/browser/article/copy-links";

const note = () => document.getElementById("device-note")?.textContent;
const click = (init: MouseEventInit = {}) => {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, ...init });
  document.querySelector("b")?.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML =
    '<p id="device-note" data-copied="Copied."></p><a data-copy hidden href="https://iatrox.example/articles/x#step-1"><b>#</b></a>';
});

test("the whole address is copied, and the reader hears so", async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  copyLinks();
  expect(document.querySelector("a")?.hidden).toBe(false);
  expect(click()).toBe(true);
  expect(writeText).toHaveBeenCalledWith("https://iatrox.example/articles/x#step-1");
  await vi.waitFor(() => expect(note()).toBe("Copied."));
});

test("it is a link like any other for whoever opens it elsewhere", () => {
  vi.stubGlobal("navigator", { clipboard: { writeText: vi.fn() } });
  copyLinks();
  expect(click({ ctrlKey: true })).toBe(false);
});

test("it is not shown where nothing can be copied", () => {
  vi.stubGlobal("navigator", {});
  copyLinks();
  expect(document.querySelector("a")?.hidden).toBe(true);
});
