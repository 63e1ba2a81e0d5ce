import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { RecoveryCodes } from "../../../../../src/features/people/account/recovery-codes";

afterEach(cleanup);

test("shows the codes, and says that it does so once", () => {
  render(<RecoveryCodes codes={["7Q2M-K0ZD-9XTA", "AAAA-BBBB-CCCC"]} next="/studio" />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "7Q2M-K0ZD-9XTA",
    "AAAA-BBBB-CCCC",
  ]);
  expect(screen.getByText("They are shown only this once.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "I have saved them" }).getAttribute("href")).toBe("/studio");
});

test("says where to make new ones when they have been shown", () => {
  render(<RecoveryCodes codes={null} next="/studio" />);
  expect(screen.queryByRole("listitem")).toBeNull();
  expect(screen.getByRole("link", { name: "Go to your account" }).getAttribute("href")).toBe("/account");
});
