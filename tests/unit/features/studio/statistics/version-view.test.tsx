import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { ItemStatisticsRow } from "../../../../../src/domain/statistics/first-attempts/statistics-row";
import { VersionStatistics } from "../../../../../src/features/studio/statistics/version-view";

afterEach(cleanup);

const row: ItemStatisticsRow = {
  ...{ version: 7, identity: "permits/term", number: 2, isLive: true, article: "permits", language: "en" },
  ...{ section: "one", form: "single-best-answer", model: null, fact: "term", stem: "How long does it last?" },
  ...{ n: 90, isNew: false, rapidShare: 0.1, facility: 0.6, interval: { low: 0.49, high: 0.7 }, rested: 84 },
  ...{
    itemRest: -0.12,
    discrimination: -0.2,
    discriminationIndex: -12,
    discriminativeEfficiency: -15,
    medianMs: 18_000,
  },
  certainty: [{ certainty: "sure", share: 0.5, facility: 0.8 }],
  thirds: [0.7, 0.6, 0.5].map((facility) => ({ attempts: 28, facility })),
  options: [
    { option: "a", text: "24 months", isKey: true, chosen: 54, share: 0.6, thirds: [0.7, 0.6, 0.5] },
    { option: "b", text: "36 months", isKey: false, chosen: 36, share: 0.4, thirds: [0.3, 0.4, 0.5] },
  ],
  change: { number: 1, difference: -0.14, interval: { low: -0.26, high: -0.01 }, factsChanged: true },
  dif: null,
  flags: ["negative-discrimination", "not-learned"],
};

test("figures stand with what they say an editor should look at", () => {
  render(<VersionStatistics row={row} others={[]} />);
  expect(screen.getByText("Whoever knows more gets it wrong more often")).toBeTruthy();
  expect(screen.getByText("60% (49% to 70%)")).toBeTruthy();
  expect(screen.getByText("−0.12")).toBeTruthy();
  expect(
    screen.getByText(/another share of right answers: −14 points \(95% interval −26 points to −1 points\)/),
  ).toBeTruthy();
});

test("who chooses what is a picture with a sentence for whoever does not see it, and its table", () => {
  const { container } = render(<VersionStatistics row={row} others={[]} />);
  expect(screen.getByRole("img").getAttribute("aria-label")).toContain("The right answer, A: 70%, 60%, 50%");
  const lines = [...container.querySelectorAll("polyline")];
  expect(lines).toHaveLength(2);
  // The key falls from left to right: further down in the picture.
  const heights = (lines[0]?.getAttribute("points") ?? "").split(" ").map((point) => Number(point.split(",")[1]));
  expect(heights).toEqual([...heights].sort((one, other) => one - other));
  const cells = [...container.querySelectorAll("table")][0]?.querySelector("tbody tr")?.textContent;
  expect(cells).toBe("A (right)54 (60%)70%60%50%");
});

test("with few answers there is no picture", () => {
  const { container } = render(
    <VersionStatistics row={{ ...row, n: 12, rested: 12, isNew: true, flags: [], change: null }} others={[]} />,
  );
  expect(container.querySelectorAll("svg")).toHaveLength(0);
  expect(screen.getByText("Shown from 30 answers on.")).toBeTruthy();
});
