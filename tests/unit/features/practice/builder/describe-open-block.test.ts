import { expect, test } from "vitest";
import { describeOpenBlock } from "../../../../../src/features/practice/builder/describe-open-block";

const now = "2026-11-25T12:00:00.000Z";

test("a set begun within a week says how long ago, and an older one the day", () => {
  expect(describeOpenBlock("2026-11-25T11:40:00.000Z", now, "en")).toBe("begun 20\u00a0minutes ago");
  expect(describeOpenBlock("2026-11-24T11:00:00.000Z", now, "fr")).toBe("commencée hier");
  expect(describeOpenBlock("2026-11-18T12:00:00.000Z", now, "en")).toBe("begun on 18\u00a0Nov\u00a02026");
});
