import { describe, expect, it } from "vitest";
import { shortPublisher } from "../../../src/ui/short-publisher";

describe("a publisher's name in a mark", () => {
  it.each([
    ["College of Physicians and Surgeons of Ontario (CPSO)", "CPSO"],
    ["Medical Council of Canada", "MCC"],
    ["CaRMS", "CaRMS"],
    ["Government of Ontario", "Government of Ontario"],
    ["Touchstone Institute", "Touchstone"],
  ])("of %s is %s", (publisher, short) => {
    expect(shortPublisher(publisher)).toBe(short);
  });
});
