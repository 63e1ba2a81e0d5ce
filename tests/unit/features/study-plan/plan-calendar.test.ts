import ical from "node-ical";
import { expect, test } from "vitest";
import type { PlanDay } from "../../../../src/domain/study-plan/plan-day";
import { planCalendar } from "../../../../src/features/study-plan/plan-calendar";

const plan: PlanDay = {
  target: "2027-04-01",
  articles: ["nac-examination"],
  daysLeft: 125,
  isOver: false,
  left: 210,
  newADay: 7,
  days: 30,
  metBy: "2026-12-26",
  fits: true,
  today: 7,
  done: 0,
  begunWith: 7,
  behind: 0,
  later: null,
};
const options = { language: "fr", today: "2026-11-27", site: "https://iatrox.example" } as const;

const events = (text: string) =>
  Object.values(ical.sync.parseICS(text)).flatMap((part) => (part?.type === "VEVENT" ? [part] : []));

test("a plan is read by another's parser as its share on each day until all is met, and the day itself", () => {
  const [daily, target, ...others] = events(planCalendar(plan, options));
  expect(others).toEqual([]);
  expect([daily?.uid, target?.uid]).toEqual(["daily@plan.iatrox", "target@plan.iatrox"]);
  expect([daily?.datetype, target?.datetype]).toEqual(["date", "date"]);
  expect(daily?.summary).toBe("iatroX\u00a0: 7\u00a0nouvelles questions");
  expect(daily?.url).toBe("https://iatrox.example/fr/practice/plan");
  const days = daily?.rrule?.all() ?? [];
  expect(days).toHaveLength(30);
  expect([days.at(0), days.at(-1)].map((day) => day?.toISOString().slice(0, 10))).toEqual(["2026-11-27", "2026-12-26"]);
  expect([target?.start.getFullYear(), target?.start.getMonth(), target?.start.getDate()]).toEqual([2027, 3, 1]);
});

test("its lines end as the standard asks, none longer than 75 octets, and the same plan is the same file", () => {
  const text = planCalendar(plan, options);
  expect(text).toMatch(/\r\nRRULE:FREQ=DAILY;UNTIL=20261226\r\n/);
  expect(text).toMatch(/\r\nDTSTART;VALUE=DATE:20261127\r\n/);
  const lines = text.split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(planCalendar(plan, options)).toBe(text);
});

test("once today's share is met, the shares begin tomorrow", () => {
  const done = { ...plan, today: 0, done: 7, left: 203, days: 29 };
  expect(planCalendar(done, options)).toMatch(/\r\nDTSTART;VALUE=DATE:20261128\r\n/);
});

test("where all is met, only the day itself is left", () => {
  const met = { ...plan, left: 0, newADay: 0, days: 0, today: 0 };
  expect(events(planCalendar(met, options)).map(({ uid }) => uid)).toEqual(["target@plan.iatrox"]);
});
