import { describe, expect, test } from "vitest";
import { toCalendarDays } from "../../../../src/domain/search/calendar-days";
import type { PartEntry } from "../../../../src/domain/search/choose-calendar";

const row = (text: string, fact: string | null = text): PartEntry => ({
  article: "nac",
  position: 0,
  section: "step-2",
  heading: "A past session",
  text,
  fact,
});

describe("the days of a calendar", () => {
  test("say once what the rows of a table are of, and leave what stands beside it", () => {
    const rows = [
      row("Opening · The session of May: It opens on 7 January 2027", "opening"),
      row("End · The session of May: It closes on 29 January 2027", "end"),
      row("For the session of fall it opened on 2 May 2026.", "fall"),
    ];
    expect(toCalendarDays(rows, "en", "2026-12-01")).toEqual({
      round: "The session of May",
      days: [
        { text: "Opening: It opens on 7 January 2027", fact: "opening", isPast: false },
        { text: "End: It closes on 29 January 2027", fact: "end", isPast: false },
      ],
    });
  });

  test("keep their words where each says something else, or says it in a sentence", () => {
    const rows = [
      row("Opening · May: 7 January 2027 · Fall: 5 May 2027"),
      row("It closes on 29 January 2027: be early."),
    ];
    expect(toCalendarDays(rows, "en", "2026-12-01")).toMatchObject({
      round: undefined,
      days: rows.map(({ text }) => ({ text })),
    });
  });

  test("have those that are over behind those ahead, the last day of several deciding", () => {
    const days = (today: string) =>
      toCalendarDays(
        [row("It was on 7 and 8 May 2026.", "may"), row("It is on 3 June 2026.", "june"), row("Each 1 July.", "july")],
        "en",
        today,
      ).days.map(({ fact, isPast }) => [fact, isPast]);
    expect(days("2026-05-08")).toEqual([
      ["may", false],
      ["june", false],
      ["july", false],
    ]);
    expect(days("2026-05-09")).toEqual([
      ["june", false],
      ["july", false],
      ["may", true],
    ]);
  });

  test("stand once, at the first fact that gives them, and without what is no fact", () => {
    const rows = [row("On 3 June 2026.", "one"), row("On 3 June 2026.", "other"), row("On 4 June 2026.", null)];
    expect(toCalendarDays(rows, "en", "2026-12-01").days.map(({ fact }) => fact)).toEqual(["one"]);
  });

  test("are read in French, with its signs", () => {
    const rows = [
      row("Ouverture · Session de mai\u00a0: 7 janvier 2027"),
      row("Fin · Session de mai\u00a0: 29 janvier 2027"),
    ];
    expect(toCalendarDays(rows, "fr", "2026-12-01")).toMatchObject({
      round: "Session de mai",
      days: [{ text: "Ouverture\u00a0: 7 janvier 2027" }, { text: "Fin\u00a0: 29 janvier 2027" }],
    });
  });
});
