import { expect, test } from "vitest";
import { pageLanguage } from "../../../../src/http/page/page-language";
import { formAction } from "../../../../src/ui/form/form-action";

const languageOf = (action: string) =>
  pageLanguage(Object.fromEntries(new URL(action, "https://iatrox.example").searchParams));

test("a form says which language its page speaks, and whoever answers it knows", () => {
  expect(formAction("en", "/api/practice/start")).toBe("/api/practice/start");
  expect(languageOf(formAction("en", "/api/practice/start"))).toBe("en");
  expect(languageOf(formAction("fr", "/api/practice/start"))).toBe("fr");
});

test("an address that names no language that there is counts as the first", () => {
  expect([languageOf("/api/practice/start?page=de"), languageOf("/api/practice/start?page=")]).toEqual(["en", "en"]);
});
