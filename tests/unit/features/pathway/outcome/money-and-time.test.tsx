import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { compilePathway } from "../../../../../src/content/pathway/compile-pathway";
import { MoneyAndTime } from "../../../../../src/features/pathway/outcome/money-and-time";
import { toOutcome } from "../../../../../src/features/pathway/outcome/to-outcome";
import { LanguageContext } from "../../../../../src/ui/language-context";
import { smallPathway } from "../../../../support/small-pathway";

const compiled = compilePathway(smallPathway())?.result;
const [stay] = compiled?.ok ? compiled.value.table.outcomes : [];
if (!compiled?.ok || !stay) throw new Error("The small route must pass.");
const outcome = toOutcome(compiled.value, stay, "fr", "2026-11-25");
const [source] = outcome.facts.map((fact) => fact.source);
if (!source) throw new Error("The small route has a source.");

it("names each publisher whose page has the fees once, as French readers call it", () => {
  const ask = [
    { ...source, id: "list", publisher: "OMCO", url: "https://example.org/list" },
    { ...source, id: "more", publisher: "OMCO", url: "https://example.org/more" },
    { ...source, id: "office", publisher: "Permit Office" },
  ];
  const { container } = render(
    <LanguageContext value="fr">
      <MoneyAndTime outcome={{ ...outcome, fees: [], ask }} />
    </LanguageContext>,
  );
  const fees = container.querySelector<HTMLElement>("#fees");
  if (!fees) throw new Error("The fees have a row.");
  const links = within(fees).getAllByRole("link");
  expect(fees.textContent).toContain("Voir l’OMCO (en anglais) · Permit Office (en anglais)");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["https://example.org/list", source.url]);
});

it.each([
  [{ months: 16, dollars: 3_550 }, "1 year and 4 months and $3,550 until work, 3 years and 9 months and $11,365"],
  [null, "3 years and 9 months and $11,365"],
])("says at once how long and how dear an example is, and leads to it", (untilWork, words) => {
  const examples = [{ id: "grace", name: "Grace", inAll: { months: 45, dollars: 11_365 }, untilWork, stages: [] }];
  render(<MoneyAndTime outcome={{ ...outcome, examples }} />);
  const link = screen.getByRole("link", { name: /^An example/ });
  expect(link.textContent?.replaceAll("\u00a0", " ")).toBe(`An example: ${words} in all`);
  expect(link.getAttribute("href")).toBe("#example-grace");
});
