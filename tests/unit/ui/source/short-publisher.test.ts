import { describe, expect, it } from "vitest";
import { shortPublisher } from "../../../../src/ui/source/short-publisher";

describe("a publisher's name in a mark", () => {
  it.each([
    ["College of Physicians and Surgeons of Ontario (CPSO)", "CPSO"],
    ["Medical Council of Canada", "Medical Council of Canada"],
    ["Page1 Recruitment", "Page1 Recruitment"],
    ["CBC, copy on mastodawn.com", "CBC"],
    ["University of Toronto, PGME", "University of Toronto"],
    ["Immigration, Refugees and Citizenship Canada (IRCC)", "IRCC"],
  ])("of %s is %s", (publisher, short) => {
    expect(shortPublisher(publisher)).toBe(short);
  });
});
