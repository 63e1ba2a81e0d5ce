import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { compareRevisions } from "../../../../../src/features/reading/changes/comparison";
import { ComparisonView } from "../../../../../src/features/reading/changes/comparison-view";
import { historyOf } from "../../../../../src/features/reading/history/history";
import { HistoryView } from "../../../../../src/features/reading/history/history-view";
import { LanguageContext } from "../../../../../src/ui/language-context";
import { storedRevisions } from "../../../../support/stored-revisions";

afterEach(cleanup);

const showHistory = (revisions = storedRevisions()) => {
  const history = historyOf("ontario", revisions);
  if (history) render(<HistoryView history={history} signed={null} />);
};
const showComparison = (from: number, to: number, language: "en" | "fr" = "en") => {
  const comparison = compareRevisions("ontario", storedRevisions(), { from, to });
  if (!comparison) throw new Error("No such revision.");
  return render(
    <LanguageContext value={language}>
      <ComparisonView comparison={comparison} />
    </LanguageContext>,
  ).container;
};

describe("the history of a guide", () => {
  it("lists every version, the newest first, with its day, its note and how much it changed", () => {
    showHistory();
    const entries = within(screen.getAllByRole("list")[0] as HTMLElement).getAllByRole("listitem");
    expect(entries.map((entry) => entry.querySelector("time")?.textContent)).toEqual([
      "20\u00a0Nov\u00a02026",
      "11\u00a0Nov\u00a02026",
      "10\u00a0Nov\u00a02026",
      "1\u00a0Nov\u00a02026",
    ]);
    expect(entries[0]?.textContent).toContain("See the change in version 4");
    expect(entries[1]?.textContent).toContain("Nothing changed in what the guide says.");
    expect(entries[2]?.textContent).toContain("The fee rose <today> & stays.");
    expect(entries[3]?.textContent).toContain("The guide was published.");
  });

  it("compares any two versions by a plain form, at first the last two", () => {
    showHistory();
    const form = screen.getByRole("button", { name: "Compare" }).closest("form") as HTMLFormElement;
    expect(form.getAttribute("action")).toBe("/articles/ontario/history/compare");
    expect(form.method).toBe("get");
    expect(Object.fromEntries(new FormData(form))).toEqual({ from: "3", to: "4" });
    expect(within(form).getAllByRole("option", { name: "Version 1, 1\u00a0Nov\u00a02026" })).toHaveLength(2);
  });

  it("says so where there is nothing to compare yet", () => {
    showHistory(storedRevisions().slice(0, 1));
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText(/nothing to compare yet/)).toBeTruthy();
  });
});

describe("two versions side by side", () => {
  it("mark the words that differ as taken out and put in, and call the old sentence no longer valid", () => {
    const page = showComparison(1, 2);
    expect(page.querySelector("del")?.textContent).toBe("100");
    expect(page.querySelector("ins")?.textContent).toBe("120");
    expect(page.querySelector(".change-before")?.textContent).toBe("Before: no longer valid You pay $100.");
    expect(page.querySelector(".change-now")?.textContent).toBe("New wording You pay $120.");
    expect(screen.getByRole("link", { name: "2. Pay the fee" }).getAttribute("href")).toBe("/articles/ontario#step-2");
  });

  it("bring the notes of all versions in between, each once", () => {
    const page = showComparison(1, 4);
    expect([...page.querySelectorAll(".change-notes li")].map((note) => note.textContent)).toEqual([
      "10\u00a0Nov\u00a02026 The fee rose <today> & stays.",
    ]);
  });

  it("warn that the later one is no longer the one to go by", () => {
    expect(showComparison(1, 2).textContent).toContain("itself an old version");
    cleanup();
    expect(showComparison(1, 4).textContent).not.toContain("itself an old version");
  });

  it("say that nothing changed where only typing was mended", () => {
    const page = showComparison(2, 3);
    expect(page.textContent).toContain("nothing changed in what the guide says");
    expect(page.querySelector("[data-changes]")?.getAttribute("data-changes")).toBe("0");
  });

  it("speak French on a French page", () => {
    const page = showComparison(1, 2, "fr");
    expect(page.textContent).toContain("n’est plus valable");
    expect(screen.getByRole("button", { name: "Comparer" })).toBeTruthy();
  });

  it("do not exist for a version that never was", () => {
    expect(compareRevisions("ontario", storedRevisions(), { from: 1, to: 9 })).toBeUndefined();
  });
});
