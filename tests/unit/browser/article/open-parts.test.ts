// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { openParts } from "../../../../src/browser/article/open-parts";
import { openPartsKey } from "../../../../src/browser/device/keys";

const open = () => [...document.querySelectorAll("details")].map((part) => part.open);
const button = () => document.querySelector("button") as HTMLButtonElement;

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML =
    '<button class="open-parts" aria-pressed="false" hidden></button><details class="step-part" open></details><details class="step-part"></details><details></details>';
});

test("one press opens all parts on this device, the next leaves the first open", () => {
  openParts();
  expect([button().hidden, ...open()]).toEqual([false, true, false, false]);
  button().click();
  expect([button().getAttribute("aria-pressed"), ...open()]).toEqual(["true", true, true, false]);
  expect(localStorage.getItem(openPartsKey)).toBe("true");
  button().click();
  expect(open()).toEqual([true, false, false]);
  expect(localStorage.getItem(openPartsKey)).toBeNull();
});

test("who wanted them open finds them open; in a guide without parts nothing is offered", () => {
  localStorage.setItem(openPartsKey, "true");
  openParts();
  expect(open()).toEqual([true, true, false]);
  document.body.innerHTML = '<button class="open-parts" hidden></button>';
  openParts();
  expect(button().hidden).toBe(true);
});
