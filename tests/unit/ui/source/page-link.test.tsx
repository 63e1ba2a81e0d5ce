import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Language } from "../../../../src/domain/language";
import { LanguageContext } from "../../../../src/ui/language-context";
import { PageLink } from "../../../../src/ui/source/page-link";

const show = (reader: Language, language?: Language) => {
  render(
    <LanguageContext value={reader}>
      <PageLink page={{ publisher: "CaRMS, help centre", url: "https://example.org/", language }} />
    </LanguageContext>,
  );
  return screen.getByRole("link");
};

afterEach(cleanup);

describe("a link to the page of a body", () => {
  it("says that the page is in English to those who read French", () => {
    const link = show("fr");
    expect(link.textContent).toBe("Page officielle (CaRMS, en anglais)");
    expect(link.getAttribute("hreflang")).toBe("en");
  });

  it("says that the page is in French to those who read English", () => {
    expect(show("en", "fr").textContent).toBe("CaRMS’s page (in French)");
  });

  it("says no language where the page is in the reader's", () => {
    expect(show("fr", "fr").textContent).toBe("Page officielle (CaRMS)");
    cleanup();
    expect(show("en").textContent).toBe("CaRMS’s page");
  });
});
