import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { SignInForm } from "../../../../../src/features/people/sign-in/sign-in-form";

afterEach(cleanup);

const nobody = { signedInAs: null, problem: null, name: "", next: null, work: "/practice" };
const fieldOf = (container: HTMLElement, name: string) =>
  container.querySelector<HTMLInputElement>(`input[name="${name}"]`);

test("asks for a name and a password, and carries where to go then", () => {
  const { container } = render(<SignInForm {...nobody} next="/studio/people" />);
  expect(screen.getByLabelText("E-mail or name").getAttribute("autocomplete")).toBe("username webauthn");
  expect(screen.getByLabelText("Password").getAttribute("autocomplete")).toBe("current-password");
  expect(fieldOf(container, "next")?.value).toBe("/studio/people");
  expect(container.querySelector("form")?.getAttribute("action")).toBe("/api/people/sign-in");
});

test("says what is wrong at both fields, of which it does not say which", () => {
  render(<SignInForm {...nobody} problem="wrong" />);
  const { id } = screen.getByRole("alert");
  expect(screen.getByRole("alert").querySelector("svg")).toBeTruthy();
  for (const label of ["E-mail or name", "Password"]) {
    expect(screen.getByLabelText(label).getAttribute("aria-describedby")).toBe(id);
    expect(screen.getByLabelText(label).getAttribute("aria-invalid")).toBe("true");
  }
});

test("keeps the name that was typed, and begins where something is missing or wrong", () => {
  for (const [problem, first, others] of [
    ["wrong", "Password", ["E-mail or name"]],
    ["no-password", "Password", []],
    ["no-name", "E-mail or name", []],
  ] as const) {
    render(<SignInForm {...nobody} problem={problem} name="sam@example.org" />);
    expect(document.activeElement).toBe(screen.getByLabelText(first));
    expect((screen.getByLabelText("E-mail or name") as HTMLInputElement).value).toBe("sam@example.org");
    expect((screen.getByLabelText("Password") as HTMLInputElement).value).toBe("");
    const wrong = [...document.querySelectorAll("[aria-invalid]")].map(({ id }) => id);
    expect(wrong.toSorted()).toEqual([first, ...others].map((label) => screen.getByLabelText(label).id).toSorted());
    cleanup();
  }
});

test("offers a passkey only once a script has found that the browser has some", () => {
  const { container } = render(<SignInForm {...nobody} />);
  expect(container.querySelector("#passkey")?.hasAttribute("hidden")).toBe(true);
});

test("leads on whoever has signed in", () => {
  render(<SignInForm {...nobody} signedInAs="Amira Khan" />);
  expect(screen.getByText("You are signed in as Amira Khan.")).toBeTruthy();
  expect(screen.queryByLabelText("Password")).toBeNull();
});
