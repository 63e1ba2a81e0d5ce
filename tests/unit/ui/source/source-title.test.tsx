import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Language } from "../../../../src/domain/language";
import { LanguageContext } from "../../../../src/ui/language-context";
import { SourceTitle } from "../../../../src/ui/source/source-title";

const html = (reader: Language, title: string, language?: Language) =>
  render(
    <LanguageContext.Provider value={reader}>
      <SourceTitle title={title} language={language} />
    </LanguageContext.Provider>,
  ).container.innerHTML;

test("the title of a page says in which language it is, where that is not the reader's, and the remark behind it does not", () => {
  expect(html("fr", "Fees (older page) (en anglais)")).toBe('<span lang="en">Fees (older page)</span> (en anglais)');
  expect(html("fr", "Fees")).toBe('<span lang="en">Fees</span>');
  expect(html("fr", "Frais", "fr")).toBe("Frais");
  expect(html("en", "Frais (in French)", "fr")).toBe('<span lang="fr">Frais</span> (in French)');
  expect(html("en", "Fees")).toBe("Fees");
});
