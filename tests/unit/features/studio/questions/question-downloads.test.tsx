import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { QuestionDownloads } from "../../../../../src/features/studio/questions/question-downloads";

test("questions of a guide are offered in every format, those of its translation under its own name", () => {
  render(<QuestionDownloads originalSlug="permits" language="fr" />);
  expect(screen.getAllByRole("listitem", { hidden: true })).toHaveLength(7);
  const links = screen.getAllByRole("link", { hidden: true }).map((link) => link.getAttribute("href"));
  expect(links).toContain("/api/articles/permits.fr/items?format=moodle-xml");
  expect(links).toContain("/stale.xml");
});
