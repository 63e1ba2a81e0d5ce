import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { MapWay } from "../../../../../src/domain/pathway/pathway-map";
import { OwnWays } from "../../../../../src/features/pathway/outcome/own-ways";
import { LanguageContext } from "../../../../../src/ui/language-context";

const system = { number: 4, name: "Licence" };
const way = (id: string, name: string, slugs: string[]): MapWay => ({
  id,
  name,
  outcomes: ["stay"],
  stops: slugs.map((guide) => ({ name: `Stop ${guide}`, note: "the office", system, guide, section: "step-1" })),
});
const passages = ["first.fr", "first", "second", "who"].map((article) => ({
  article,
  title: article,
  section: "step-1",
  heading: "A step",
}));

const show = (ways: MapWay[], language: "en" | "fr" = "en") =>
  render(
    <LanguageContext value={language}>
      <OwnWays ways={ways} wholeMap={{ guide: "who", section: "step-1" }} passages={passages} />
    </LanguageContext>,
  );

afterEach(cleanup);

describe("the reader's own way on the page of a route", () => {
  it("is a list of links to the sections that readers have, and a stop whose section is gone is no link", () => {
    show([way("a", "A", ["first", "gone", "second"])]);
    const region = within(screen.getByRole("region", { name: "Your route on the map" }));
    expect(region.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Stop first the office",
      "Stop gone the office",
      "Stop second the office",
    ]);
    const links = region.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/articles/first#step-1", "/articles/second#step-1", "/articles/who#system-map"]);
    expect(region.queryByText("A")).toBeNull();
  });

  it("leads in the reader's language first, and says where it leads in another", () => {
    show([way("a", "A", ["first", "second"])], "fr");
    const links = screen.getAllByRole("link", { name: /^Stop/ });
    expect(links.map((link) => [link.getAttribute("href"), link.getAttribute("hreflang")])).toEqual([
      ["/fr/articles/first#step-1", null],
      ["/fr/articles/second#step-1", "en"],
    ]);
    const map = screen.getByRole("link", { name: "Toutes les voies sur une carte (en anglais)" });
    expect(map.getAttribute("href")).toBe("/fr/articles/who#system-map");
    expect(map.getAttribute("hreflang")).toBe("en");
  });

  it("names the ways where there are two, and is absent where there is none", () => {
    show([way("a", "One way", ["first"]), way("b", "Another way", ["second"])]);
    expect(screen.getByText("One way")).toBeDefined();
    expect(screen.getByText("Another way")).toBeDefined();
    cleanup();
    expect(show([]).container.innerHTML).toBe("");
  });
});
