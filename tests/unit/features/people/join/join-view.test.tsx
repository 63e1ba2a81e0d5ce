import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { JoinView } from "../../../../../src/features/people/join/join-view";

afterEach(cleanup);

const open = {
  ...({
    state: "open",
    token: "a".repeat(64),
    typedName: "amira@example.org",
    account: null,
    role: "reviewer",
  } as const),
  ...{ person: null, name: "", problem: null },
};

describe("the page that an invitation leads to", () => {
  test("says the role and the name to sign in with, and asks for a name and one password", () => {
    const { container } = render(<JoinView {...open} />);
    expect(screen.getByText("You are invited to work on the guides. Your role: Reviewer.")).toBeTruthy();
    expect(screen.getByText("You will sign in as amira@example.org.")).toBeTruthy();
    expect(container.querySelectorAll('input[type="password"]')).toHaveLength(1);
    expect(screen.getByLabelText("Password").getAttribute("autocomplete")).toBe("new-password");
    expect(screen.getByRole("button", { name: "Join" })).toBeTruthy();
  });

  test("says at the field what is wrong, and keeps the name", () => {
    render(<JoinView {...open} name="Amira Khan" problem="common" />);
    expect(screen.getByRole("alert").textContent).toContain("too easy to guess");
    expect(screen.getByLabelText("Password").getAttribute("aria-describedby")).toBe("problem password-hint");
    expect(screen.getByLabelText<HTMLInputElement>("Your name").value).toBe("Amira Khan");
  });

  test("asks whoever comes back for no name", () => {
    render(<JoinView {...open} person="Amira Khan" />);
    expect(screen.queryByLabelText("Your name")).toBeNull();
    expect(screen.getByRole("button", { name: "Set the password" })).toBeTruthy();
  });

  test.each([
    ["used", "It was used before."],
    ["revoked", "It was ended"],
    ["expired", "seven days"],
    ["unknown", "is no invitation"],
  ] as const)("says of one that is %s what that means, and what to do", (state, text) => {
    render(<JoinView state={state} />);
    expect(screen.getByText(text, { exact: false })).toBeTruthy();
    expect(screen.getByText("Ask whoever invited you for a new one.")).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
