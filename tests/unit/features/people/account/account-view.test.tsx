import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { AccountView } from "../../../../../src/features/people/account/account-view";
import type { AccountPage } from "../../../../../src/features/people/account/load-account";

afterEach(cleanup);

const session = { browser: "Chrome", system: "Windows", isThis: true, since: "2026-11-20", seenOn: "2026-11-28" };
const account: AccountPage = {
  ...{ name: "Amira Khan", typedName: "amira", role: "author", hasPassword: true, codesLeft: 1 },
  ...{ sessions: [{ id: "one", ...session }], passkeys: [], mail: null, problem: null, done: null },
};

describe("one's own account", () => {
  test("says where one is signed in, and lets one end every session but this", () => {
    const other = { ...session, id: "two", browser: null, system: null, isThis: false };
    render(<AccountView {...account} sessions={[{ id: "one", ...session }, other]} />);
    const [here, there] = screen.getAllByText(/^(Chrome on Windows|A browser)/).map((text) => text.closest("li"));
    expect(here?.textContent).toContain("Chrome on Windows (this device)");
    expect(here && within(here).queryByRole("button")).toBeNull();
    expect(there && within(there).getByRole("button", { name: "End this session" })).toBeTruthy();
  });

  test("asks for the current password where there is one", () => {
    const { rerender } = render(<AccountView {...account} />);
    expect(screen.getByLabelText("Current password")).toBeTruthy();
    rerender(<AccountView {...account} hasPassword={false} />);
    expect(screen.queryByLabelText("Current password")).toBeNull();
    expect(screen.getByRole("button", { name: "Set a password" })).toBeTruthy();
  });

  test("counts one code as one", () => {
    render(<AccountView {...account} />);
    expect(screen.getByText(/You have 1 code left/)).toBeTruthy();
  });

  test("of a learner names no role, and leads to what is stored of them", () => {
    render(<AccountView {...{ ...account, role: null }} />);
    expect(screen.getByText("You are signed in as amira.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "My data" }).getAttribute("href")).toBe("/practice/my-data");
  });

  test("says whether the address is shown to be one's own, and asks an editor alone about notices", () => {
    const mail = { state: "unverified" as const, language: "fr" as const, wantsDraftMail: true };
    const { rerender } = render(<AccountView {...account} mail={mail} />);
    expect(screen.getByRole("button", { name: "Mail me the link" })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("checkbox").checked).toBe(true);
    expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe("fr");
    rerender(<AccountView {...account} mail={{ ...mail, state: "verified", wantsDraftMail: null }} />);
    expect(screen.queryByRole("button", { name: "Mail me the link" })).toBeNull();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  test("leads an admin alone to the people", () => {
    const { rerender } = render(<AccountView {...account} />);
    expect(screen.queryByRole("link", { name: "People of this site" })).toBeNull();
    rerender(<AccountView {...{ ...account, role: "admin" }} />);
    expect(screen.getByRole("link", { name: "People of this site" }).getAttribute("href")).toBe("/studio/people");
  });
});
