import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { RecoveryCodes } from "../../../../../src/features/people/account/recovery-codes";

afterEach(cleanup);

test("shows the codes, and says that it does so once", () => {
  render(<RecoveryCodes codes={["7Q2M-K0ZD-9XTA", "AAAA-BBBB-CCCC"]} />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "7Q2M-K0ZD-9XTA",
    "AAAA-BBBB-CCCC",
  ]);
  expect(screen.getByText("They are shown only this once.")).toBeTruthy();
});

test("says where to make new ones when they have been shown", () => {
  render(<RecoveryCodes codes={null} />);
  expect(screen.queryByRole("listitem")).toBeNull();
  expect(screen.getByRole("link", { name: "Go to your account" }).getAttribute("href")).toBe("/account");
});
