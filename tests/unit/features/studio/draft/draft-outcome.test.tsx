import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { DraftOutcomeNote } from "../../../../../src/features/studio/draft/draft-outcome";

afterEach(cleanup);

test("a save that leaves fields to correct is no success, and one that leaves none is", () => {
  const { rerender } = render(<DraftOutcomeNote outcome={{ done: "saved", conflicts: 0 }} toCorrect={2} />);
  expect(screen.queryByRole("status")).toBeNull();
  expect(screen.getByRole("alert").textContent).toMatch(/^Saved as a draft; 2\sfields need you\.$/);
  rerender(<DraftOutcomeNote outcome={{ done: "saved", conflicts: 0 }} />);
  expect(screen.getByRole("status").textContent).toBe("Saved.");
});
