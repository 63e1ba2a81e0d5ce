import { describe, expect, it } from "vitest";
import { shortPublisher } from "../../../../src/ui/source/short-publisher";

describe("a publisher's name in a mark", () => {
  it.each([
    ["College of Physicians and Surgeons of Ontario (CPSO)", "CPSO"],
    ["Medical Council of Canada", "MCC"],
    ["CaRMS", "CaRMS"],
    ["Government of Ontario", "Government of Ontario"],
    ["Touchstone Institute", "Touchstone"],
    ["CBC, copy on mastodawn.com", "CBC"],
    ["University of Toronto, PGME", "University of Toronto"],
    ["University of Saskatchewan", "University of Saskatchewan"],
    ["Immigration, Refugees and Citizenship Canada (IRCC)", "IRCC"],
  ])("of %s is %s", (publisher, short) => {
    expect(shortPublisher(publisher)).toBe(short);
  });
});
