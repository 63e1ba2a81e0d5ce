import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { beginModel } from "../../../../../src/domain/draft/forms/model-form";
import { FromTableView } from "../../../../../src/features/studio/questions/from-table-view";

afterEach(cleanup);

const id = "7b0a1c2e-5a3f-4d0e-9c55-0d6a5f1f8a01";
const head = { id, article: "a", title: "A", state: "writing" as const, lastSave: 3, mayWrite: true, files: [] };
const attributes = [{ id: "months", label: "how long it lasts (months)", unit: "months" }];
const table = { id: "permits", noun: "permit", isShared: false, attributes, rows: [] };

test("what is asked of which column is chosen in plain words", () => {
  render(<FromTableView head={head} seat={id} tables={[table]} table="permits" choice={null} />);
  expect(screen.getByLabelText("The column that is asked about")).toHaveProperty("value", "permits/months");
  expect(screen.getByRole("radio", { name: /One row is named: which number\?/ })).toHaveProperty("value", "how-many");
});

test("the texts are shown with what comes of them, and say why nothing does", () => {
  const values = beginModel("how-many");
  const choice = { kind: "how-many" as const, table, attribute: "months", values };
  const preview = { questions: [], diagnostics: [] };
  render(<FromTableView head={head} seat={id} tables={[table]} table="" choice={{ ...choice, preview }} />);
  expect(screen.getByLabelText("The question")).toHaveProperty("value", values.stem);
  expect(screen.getByText(/^No question comes of it yet/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Save it as a draft" })).toBeTruthy();
});
