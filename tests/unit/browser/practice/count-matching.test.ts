// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { countMatching } from "../../../../src/browser/practice/count-matching";

const form = (total: number) => {
  document.body.innerHTML = `<form data-count-matching><input type="radio" name="count" value="5"><input type="radio" name="count" value="10" checked>
    <output data-total="${total}"></output><button data-start="">Start</button></form>`;
  return document.querySelector("form") as HTMLFormElement;
};
const name = () => document.querySelector("button")?.textContent;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the button says how many it starts: as many as are chosen, or all that fit", async () => {
  const builder = form(8);
  countMatching();
  expect(name()).toBe("Start 8\u00a0questions");
  vi.stubGlobal("fetch", async () => Response.json({ total: 40 }));
  builder.dispatchEvent(new Event("change"));
  await vi.runAllTimersAsync();
  expect(name()).toBe("Start 10\u00a0questions");
});

test("where nobody knows how many fit, it says how many are chosen", async () => {
  const builder = form(40);
  countMatching();
  vi.stubGlobal("fetch", async () => Promise.reject(new Error("offline")));
  builder.querySelector("input")?.click();
  builder.dispatchEvent(new Event("change"));
  await vi.runAllTimersAsync();
  expect(name()).toBe("Start 5\u00a0questions");
});
