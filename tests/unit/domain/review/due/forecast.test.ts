import { expect, test } from "vitest";
import { forecast } from "../../../../../src/domain/review/due/forecast";

test("counts each objective once, on the first day on which it comes up, and the overdue today", () => {
  const dueDays = [
    { objective: "fee", day: "2026-11-03" },
    { objective: "fee", day: "2026-11-02" },
    { objective: "form", day: "2026-10-01" },
    { objective: "form", day: "2026-11-02" },
    { objective: "exam", day: "2026-11-09" },
  ];
  expect(forecast(dueDays, "2026-11-01", 3)).toEqual([
    { day: "2026-11-01", objectives: 1 },
    { day: "2026-11-02", objectives: 1 },
    { day: "2026-11-03", objectives: 0 },
  ]);
});
