import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { PeoplePage } from "../../../../../src/features/people/directory/load-people";
import { PeopleView } from "../../../../../src/features/people/directory/people-view";

afterEach(cleanup);

const person = { id: "one", name: "Ada Admin", typedName: "ada", role: "admin", disabled: false } as const;
const page: PeoplePage = {
  people: [
    { ...person, sessions: 1, seenOn: "2026-11-28", isSelf: true },
    { ...person, id: "two", name: "Bo Berg", role: "author", sessions: 0, seenOn: null, isSelf: false },
  ],
  ...{ invitations: [], address: null, sendsMail: false, problem: null, done: null },
};

describe("the people, for an admin", () => {
  test("lists everybody with role and sessions, and bars nobody from oneself", () => {
    render(<PeopleView {...page} />);
    expect(screen.getByText("Ada Admin (you)")).toBeTruthy();
    expect(screen.getByText(/^1 session, last seen on/)).toBeTruthy();
    expect(screen.getByText("Not signed in")).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "Stop them from signing in", hidden: true })).toHaveLength(1);
  });

  test("shows a new address in a field from which it is copied", () => {
    render(<PeopleView {...page} address="https://iatrox.example/join/abc" />);
    expect(screen.getByLabelText<HTMLInputElement>("One-time address").value).toBe("https://iatrox.example/join/abc");
  });

  test("says at the field why somebody cannot be invited", () => {
    render(<PeopleView {...page} problem="name-used" />);
    expect(screen.getByRole("alert").textContent).toContain("already");
    expect(screen.getByLabelText("E-mail or name").getAttribute("aria-describedby")).toBe("problem name-hint");
  });

  test("lists open invitations, each with its end", () => {
    const invitation = {
      id: "i",
      typedName: "chen",
      role: "reviewer",
      endsOn: "2026-12-05",
      isRecovery: false,
    } as const;
    render(<PeopleView {...page} invitations={[{ ...invitation, invitedBy: "Ada Admin" }]} />);
    expect(screen.getByText(/^Works until .*, made by Ada Admin$/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "End the invitation" })).toBeTruthy();
  });
});
