import { describe, expect, test } from "vitest";
import { expansionsIn } from "../../../../../src/domain/article/agreement/expansions";

const found = (...passages: string[]) => Object.fromEntries(expansionsIn(passages));

describe("what a guide says its abbreviations stand for", () => {
  test("is read in either order", () => {
    expect(
      found("MCC (Medical Council of Canada) runs it.", "The Clinical Field Assessment (CFA) lasts 12 weeks."),
    ).toEqual({ MCC: "Medical Council of Canada", CFA: "Clinical Field Assessment" });
  });

  test("takes no word before those that it stands for", () => {
    expect(found("Your licence comes from the College of Physicians and Surgeons of Ontario (CPSO).")).toEqual({
      CPSO: "College of Physicians and Surgeons of Ontario",
    });
  });

  test("knows a plural, small letters and accents", () => {
    expect(found("for international medical graduates (IMGs)", "CaRMS (Canadian Resident Matching Service)")).toEqual({
      IMG: "international medical graduates",
      CaRMS: "Canadian Resident Matching Service",
    });
    expect(found("le Conseil médical du Canada (CMC)", "l’évaluation des médecins (ÉM)")).toEqual({
      CMC: "Conseil médical du Canada",
      ÉM: "évaluation des médecins",
    });
  });

  test("is nothing where the words in brackets are another name or a remark", () => {
    expect(
      found("ECFMG (Intealth) forwards it.", "the first round (R-1)", "CPSO (see above)", "some doctors (USA only)"),
    ).toEqual({});
  });

  test("is what the first place says", () => {
    expect(found("NAC (National Assessment Collaboration)", "NAC (New Ambulatory Care)").NAC).toBe(
      "National Assessment Collaboration",
    );
  });
});
