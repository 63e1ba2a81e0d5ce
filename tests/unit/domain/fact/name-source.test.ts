import { describe, expect, it } from "vitest";
import { nameSource } from "../../../../src/domain/fact/name-source";
import type { Source } from "../../../../src/domain/fact/source";

const source = (changes: Partial<Source> = {}): Source => ({
  id: "office",
  title: "Permits (older page)",
  publisher: "Permit Office, seller of courses",
  url: "https://example.org/",
  stated: null,
  checked: "2026-11-25",
  copy: "stored",
  secondary: false,
  ...changes,
});
const names = [
  ["older page", "page plus ancienne"],
  ["in French", "en français"],
  ["in English", "en anglais"],
  ["Permits", "Les permis"],
  ["Permit Office, seller of courses", "Bureau des permis, vendeur de cours"],
].map(([original = "", term = ""]) => ({ language: "fr" as const, original, term }));

describe("a source as its readers see it", () => {
  it("has its publisher and the remarks on it in their language, and says that the page is not", () => {
    expect(nameSource(source(), "fr", names)).toEqual(
      source({ title: "Permits (page plus ancienne, en anglais)", publisher: "Bureau des permis, vendeur de cours" }),
    );
    expect(nameSource(source({ title: "Permits" }), "fr", names).title).toBe("Permits (en anglais)");
  });

  it("has the page's own title where that is in their language, and no remark that it is", () => {
    const french = source({ title: "Permits (older page, in French)", language: "fr" });
    expect(nameSource(french, "fr", names).title).toBe("Les permis (page plus ancienne)");
    expect(nameSource({ ...french, title: "Permits (in French)" }, "fr", names).title).toBe("Les permis");
    expect(nameSource({ ...french, title: "Permis" }, "fr", names).title).toBe("Permis");
    expect(nameSource(french, "en", names)).toEqual(french);
  });

  it("keeps a bracket that is a part of the title, and an unknown publisher", () => {
    const own = source({ title: "Permis (ECE/PRA)", publisher: "Example", language: "fr" });
    expect(nameSource(own, "fr", names)).toEqual(own);
  });

  it("is as the list has it in the language of the originals, and where there are no names", () => {
    expect(nameSource(source(), "en", names)).toEqual(source());
    expect(nameSource(source(), "fr", [])).toEqual(source());
  });
});
