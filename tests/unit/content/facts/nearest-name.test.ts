import { describe, expect, test } from "vitest";
import { nearestName } from "../../../../src/content/facts/nearest-name";

describe("the name that an editor may have meant", () => {
  test("is the one with the fewest letters changed", () => {
    expect(nearestName("cpso-criminl", ["cpso-portal", "cpso-criminal", "map-carms"])).toBe("cpso-criminal");
  });

  test("is none where nothing is near", () => {
    expect(nearestName("pra", ["cpso-portal", "map-carms"])).toBeUndefined();
  });
});
