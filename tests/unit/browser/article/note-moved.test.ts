// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { noteMoved } from "../../../../src/browser/article/note-moved";

const lookAt = (hash: string) => {
  location.hash = hash;
  noteMoved();
  return document.getElementById("moved-note")?.hidden;
};

beforeEach(() => {
  document.body.innerHTML =
    '<p id="moved-note" hidden></p><section id="step-1"></section><section id="à-propos"></section>';
});

test.each(["", "#step-1", "#%C3%A0-propos"])("the note stays hidden at “%s”", (hash) => {
  expect(lookAt(hash)).toBe(true);
});

test.each(["#step-9", "#%E0%A4%A", "#step-1x"])("the note is shown at “%s”", (hash) => {
  expect(lookAt(hash)).toBe(false);
});
