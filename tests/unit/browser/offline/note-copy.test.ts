// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { noteCopy } from "../../../../src/browser/offline/note-copy";

beforeEach(() => {
  document.body.innerHTML = `<div id="copy-note" data-words="As of {day}, {time}." data-offline="You are offline." data-tag="en-GB" hidden><p></p></div>
    <main><form method="post"><button>Review</button></form><form method="get"><button>Search</button></form></main>`;
});
afterEach(() => {
  delete document.documentElement.dataset.copy;
});

const pressable = () => [...document.querySelectorAll("button:not([disabled])")].map(({ textContent }) => textContent);

test("a page that the server gives says nothing, and all can be pressed", () => {
  noteCopy();
  expect(document.getElementById("copy-note")?.hidden).toBe(true);
  expect(pressable()).toEqual(["Review", "Search"]);
});

test("a copy says of when it is, and what would change something waits", () => {
  document.documentElement.dataset.copy = new Date(2026, 10, 27, 18, 40).toUTCString();
  noteCopy();
  expect(document.querySelector("#copy-note:not([hidden]) p")?.textContent).toBe("As of 27\u00a0Nov\u00a02026, 18:40.");
  expect(pressable()).toEqual(["Search"]);
});

test("a page that loses its connection says so, and lets all be pressed again once it is back", () => {
  noteCopy();
  window.dispatchEvent(new Event("offline"));
  expect(document.querySelector("#copy-note:not([hidden]) p")?.textContent).toBe("You are offline.");
  expect(pressable()).toEqual(["Search"]);
  window.dispatchEvent(new Event("online"));
  expect(document.getElementById("copy-note")?.hidden).toBe(true);
  expect(pressable()).toEqual(["Review", "Search"]);
});
