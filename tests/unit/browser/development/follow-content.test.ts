// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { followContent } from "../../../../src/browser/development/follow-content";

const error = { location: "content/facts/claims.yaml:12:5", message: "A name is missing.", suggestion: "Write it." };
let reloads = 0;
let events = new EventTarget();

/** What the server tells after a save, on a page that is open. */
const send = (anew: boolean, errors: object[]) =>
  events.dispatchEvent(new MessageEvent("message", { data: JSON.stringify({ anew, errors }) }));

const panel = () => document.querySelector('[role="alert"]')?.textContent ?? "";

beforeEach(() => {
  document.body.innerHTML = "<p>A page of another guide</p>";
  reloads = 0;
  events = new EventTarget();
  followContent(events, () => {
    reloads++;
  });
});

test("a refused save shows file, line, what is wrong and how to mend it, until it is mended", () => {
  send(false, [error]);
  expect(panel()).toBe(
    "1 to mend. Readers go on seeing what was published last.content/facts/claims.yaml:12:5A name is missing. Write it.",
  );
  send(false, []);
  expect(panel()).toBe("");
  expect(document.body.textContent).toBe("A page of another guide");
});

test("text of a file is shown as text, and of many errors the first twenty", () => {
  send(
    false,
    Array.from({ length: 25 }, () => ({ ...error, message: "<img src=x>" })),
  );
  expect(document.querySelector("img")).toBeNull();
  expect(panel().match(/<img src=x>/g)).toHaveLength(20);
  expect(panel()).toContain("5 more: see the terminal.");
});

test("the page is drawn anew when something was published", () => {
  send(false, []);
  expect(reloads).toBe(0);
  send(true, []);
  expect(reloads).toBe(1);
});
