// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { askForPathway } from "../../../../src/browser/practice/ask-for-pathway";

const pathway = (address: string) => ({ address, name: "Match", done: 0, all: 1, next: "" });

beforeEach(() => {
  document.body.innerHTML = `<template id="of-routes" data-articles='{"match":["permits","fees"]}'></template>
    <form><input type="hidden" name="count" value="5"><input type="hidden" name="articles" value="begun"><button data-for-route="Five for your route">Five new</button></form>
    <form><button>Review</button></form>`;
});

const texts = () => [...document.querySelectorAll("button")].map(({ textContent }) => textContent);
const articles = () => [...document.querySelectorAll("form")].map((form) => new FormData(form).getAll("articles"));

describe("new questions on a device that keeps a route", () => {
  test("are asked from its guides and no others, with the language of the route's page left aside, and the button says so", () => {
    askForPathway(pathway("/fr/route/match?spec=family"));
    expect(texts()).toEqual(["Five for your route", "Review"]);
    expect(articles()).toEqual([["permits", "fees"], []]);
  });

  test.each(["/route/unknown", "/route/constructor"])(
    "are asked as the page has it where %s has no guide with questions",
    (address) => {
      askForPathway(pathway(address));
      expect(texts()).toEqual(["Five new", "Review"]);
      expect(articles()).toEqual([["begun"], []]);
    },
  );

  test("are asked from all on a page that says nothing of routes", () => {
    document.getElementById("of-routes")?.remove();
    askForPathway(pathway("/route/match"));
    expect(texts()).toEqual(["Five new", "Review"]);
  });
});
