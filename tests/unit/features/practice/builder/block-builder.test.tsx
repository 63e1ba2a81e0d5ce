import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { BlockBuilder } from "../../../../../src/features/practice/builder/block-builder";

afterEach(cleanup);

const matching = {
  total: 873,
  byState: { unused: 873, incorrect: 0, flagged: 0, unsure: 0, due: 0 },
  byForm: {},
};
const builder = (count: number) => {
  render(
    <BlockBuilder
      articles={[]}
      sections={[]}
      all={null}
      matching={matching}
      chosen={{ count, mode: "timed", filters: { language: "en" } }}
    />,
  );
  return screen.getByRole("region", { name: "Choose for yourself" }).querySelector("form") as HTMLFormElement;
};

test("a block is built by the choices of a guide's panel, and asks for what is chosen", () => {
  const form = builder(10);
  expect(Object.fromEntries(new FormData(form))).toEqual({ language: "en", count: "10", mode: "timed" });
  const names = (legend: string) =>
    within(within(form).getByRole("group", { name: legend }))
      .getAllByRole("radio")
      .map((radio) => radio.closest("label")?.textContent);
  expect(names("How many questions?")).toEqual(["5", "10", "20", "50", "100", "200"]);
  expect(names("Which mode?")).toEqual([
    "Tutor: feedback after each answer",
    "Timed: a time limit, feedback at the end",
  ]);
});

test("a number that an address names is offered beside the usual ones", () => {
  expect(new FormData(builder(37)).get("count")).toBe("37");
  expect(screen.getAllByRole("radio").filter((radio) => (radio as HTMLInputElement).name === "count")).toHaveLength(7);
});

test("its button is not filled: what the page asks for first stands above it", () => {
  expect(within(builder(10)).getByRole("button", { name: "Start" }).className).toBe("button button-plain");
});
