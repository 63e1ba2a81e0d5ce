import { describe, expect, test } from "vitest";
import { compilePathway } from "../../../../src/content/pathway/compile-pathway";
import { smallPathway } from "../../../support/small-pathway";

const diagnosticsOf = (files: Map<string, string>): string[] => {
  const compiled = compilePathway(files);
  const diagnostics = compiled?.result.ok === false ? compiled.result.failure : [];
  return [...diagnostics, ...(compiled?.warnings ?? [])].map(
    ({ location: { file, line }, message, suggestion }) => `${file}:${line} ${message} ${suggestion}`,
  );
};

describe("a decision table as an editor writes it", () => {
  test("passes where every combination ends in one outcome and everything named exists", () => {
    expect(diagnosticsOf(smallPathway())).toEqual([]);
  });

  test("is no fault where there is none", () => {
    expect(compilePathway(new Map())).toBeUndefined();
  });

  test("names a hole in the words of its questions, with how to mend it", () => {
    const files = smallPathway({
      rules: `
  - { when: { where: [here] }, to: stay }
  - { when: { where: [there], when: [now] }, to: go }`,
    });
    expect(diagnosticsOf(files)).toEqual([
      "route.yaml:12 No rule says where this leads: “Where are you?” There; “When?” Later. Add a rule for it, or widen one. Where nothing is known, lead it to an outcome that says whom to ask.",
    ]);
  });

  test("names an overlap with the line and the outcome of each rule", () => {
    const files = smallPathway({
      rules: `
  - { when: { where: [here] }, to: stay }
  - { when: { when: [now] }, to: go }
  - { when: { where: [there], when: [later] }, to: go }`,
    });
    expect(diagnosticsOf(files)).toEqual([
      "route.yaml:13 Rules lead this to different outcomes: “Where are you?” Here; “When?” Now. They stand on line 12 (→ stay), line 13 (→ go). Narrow all but one of them by an answer that tells them apart.",
    ]);
  });

  test("tells a rule that never decides and an outcome that nothing leads to", () => {
    const files = smallPathway({
      rules: `
  - { when: {}, to: stay }
  - { when: { where: [there] }, to: stay }`,
    });
    expect(diagnosticsOf(files)).toEqual([
      "route.yaml:13 This rule never decides: all that it fits is decided by line 12 (→ stay). Delete it, or correct its answers.",
      "route.yaml:23 No combination of answers ends in the outcome `go`. Add a rule that leads to it, or delete it.",
    ]);
  });

  test("tells every name that leads nowhere, and the nearest one", () => {
    const files = smallPathway({
      rules: `
  - { when: { were: [here] }, to: stay }
  - { when: { where: [ther] }, to: gon }`,
      lines: `
  - { id: permit, en: "The office gives permits.", fr: "Le bureau donne des permis.", facts: [permit] }`,
    });
    expect(diagnosticsOf(files)).toEqual([
      "route.yaml:12 There is no question `were`. Did you mean `where`? If not, add it in `questions`.",
      "route.yaml:13 There is no answer to `where` `ther`. Did you mean `there`? If not, add it in the answers of that question.",
      "route.yaml:13 There is no outcome `gon`. Did you mean `go`? If not, add it in `outcomes`.",
      "route.yaml:15 There is no fact `permit`. Did you mean `permits`? If not, add it in a file of the folder facts, or in a guide's facts.yaml.",
    ]);
  });

  test("refuses a day of a step that there is not", () => {
    const files = smallPathway({
      dates: `
  - { id: doors, day: 2027-01-05, step: asks, en: "The doors open.", fr: "Les portes s’ouvrent.", facts: [opening] }`,
    });
    expect(diagnosticsOf(files)[0]).toBe(
      "route.yaml:20 There is no step `asks`. Did you mean `ask`? If not, add it in `steps`.",
    );
  });

  test("refuses a day that no fact says", () => {
    const files = smallPathway({
      dates: `
  - { id: doors, day: 2027-01-06, step: ask, en: "The doors open.", fr: "Les portes s’ouvrent.", facts: [opening] }`,
    });
    expect(diagnosticsOf(files)[0]).toContain("No fact of the date `doors` says 2027-01-06 in words.");
  });

  test("refuses a day of another step's round", () => {
    const files = smallPathway({
      dates: `
  - { id: doors, day: 2027-01-05, step: ask, en: "The second round opens.", fr: "Le deuxième tour s’ouvre.", facts: [opening] }`,
    });
    expect(diagnosticsOf(files)[0]).toBe(
      "route.yaml:20 The date `doors` speaks of the second round, and the title of its step `ask` does not. Name the step that enters that round, or delete the date: readers would take it for their own.",
    );
  });

  test("takes a past day only as one of a year that its sentence names, before the review", () => {
    const past = (day: string, en: string) => {
      const files = smallPathway({
        dates: `
  - { id: doors, day: ${day}, past: true, step: ask, en: "${en}", fr: "Les portes en 2026.", facts: [opening] }`,
      });
      const office = (files.get("facts/office.yaml") ?? "").replace("on 5 January 2027", "on 5 January 2026");
      return diagnosticsOf(files.set("facts/office.yaml", office))[0];
    };
    expect(past("2026-01-05", "The doors in 2026.")).toBeUndefined();
    expect(past("2026-01-05", "The doors.")).toBe(
      "route.yaml:20 The past date `doors` does not say in `en` of which year's round it is. Name the year in the sentence, such as “in the 2026 match”.",
    );
    expect(past("2026-11-25", "The doors in 2026.")).toContain("No fact of the date `doors` says 2026-11-25");
    const files = smallPathway({
      dates: `
  - { id: doors, day: 2027-01-05, past: true, step: ask, en: "In 2027.", fr: "En 2027.", facts: [opening] }`,
    });
    expect(diagnosticsOf(files)[0]).toBe(
      "route.yaml:20 The date `doors` is marked as past, and 2027-01-05 is not before the review of 2026-11-25. Delete `past`: readers see the day ahead of them.",
    );
  });

  describe("the guide of a step", () => {
    const quoting = (guide: string, step: string) => {
      const files = smallPathway({ steps: `\n  - ${step}\n  - { id: leave, en: Leave, fr: Partez, lines: [permit] }` });
      return files.set(
        `articles/${guide}/facts.yaml`,
        `quotes:\n  permits:\n    section: step-1\n    quote: "Permits come from the office."\n`,
      );
    };

    test("must tell a fact of the step", () => {
      const files = quoting("permits", "{ id: ask, en: Ask, fr: Demandez, lines: [permit], guide: houses }");
      files.set("articles/houses/facts.yaml", "");
      expect(diagnosticsOf(files)).toEqual([
        "route.yaml:17 The guide `houses` tells no fact of the step `ask`. Name one that does: permits.",
      ]);
    });

    test("is the one that the title names by an abbreviation", () => {
      const left = "{ id: ask, en: Ask the BBP, fr: Demandez, lines: [permit] }";
      expect(diagnosticsOf(quoting("bbp-permits", left))).toEqual([
        "route.yaml:17 The step `ask`, “Ask the BBP”, does not lead to the guide on it. Write `guide: bbp-permits`.",
      ]);
      expect(diagnosticsOf(quoting("bbp-permits", left.replace("] }", "], guide: bbp-permits }")))).toEqual([]);
    });
  });

  describe("the step of a guide that a step is done with", () => {
    const done = (...doneWith: string[]) => {
      const [ask = "", leave = ask] = doneWith;
      const files = smallPathway({
        steps: `
  - { id: ask, en: Ask, fr: Demandez, lines: [permit], doneWith: "${ask}" }
  - { id: leave, en: Leave, fr: Partez, lines: [permit], doneWith: "${leave}" }`,
        outcomes: `
  - { id: stay, en: Stay, fr: Restez, bottom: [permit], steps: [ask${doneWith.length > 1 ? ", leave" : ""}], documents: [permit], ask: [office] }
  - { id: go, en: Go, fr: Partez, bottom: [permit], steps: [leave], ask: [office] }`,
      });
      const quoted = (id: string, section: string) => `  ${id}:\n    section: ${section}\n    quote: "A sentence."\n`;
      const quotes = `quotes:\n${quoted("permits", "step-2")}${quoted("opening", "step-1")}`;
      return files.set("articles/permits/facts.yaml", quotes);
    };

    test("may be one for the steps of two routes", () => {
      expect(diagnosticsOf(done("permits#step-2"))).toEqual([]);
    });

    test("must be there", () => {
      expect(diagnosticsOf(done("permits#step-3"))[0]).toBe(
        "route.yaml:17 There is no step with facts `permits#step-3`. Did you mean `permits#step-2`? If not, add it in the guide.",
      );
      expect(diagnosticsOf(done("permits#warning"))[0]).toContain("There is no step with facts `permits#warning`.");
    });

    test("must tell a fact of the step, or it is another one", () => {
      expect(diagnosticsOf(done("permits#step-1"))[0]).toBe(
        "route.yaml:17 `permits#step-1` tells no fact of the step `ask`, so the two are not one. Delete it, or name the one that is this step, if one is: permits#step-2.",
      );
    });

    test("is not one for two steps of the same route", () => {
      expect(diagnosticsOf(done("permits#step-2", "permits#step-2"))).toEqual([
        "route.yaml:22 In `stay`, the steps `ask` and `leave` are both done with `permits#step-2`. Keep `doneWith` for the one that is that step, and delete it from the other.",
      ]);
    });
  });

  test("refuses figures at a fact that no guide quotes", () => {
    const files = smallPathway({
      figures: `\n  - { fact: permits, en: Costs in the guide, fr: les coûts dans le guide }`,
    });
    expect(diagnosticsOf(files)[0]).toContain("There is no fact of a guide `permits`.");
    files.set("articles/permits/facts.yaml", `quotes:\n  permits:\n    section: step-2\n    quote: "A sentence."\n`);
    expect(diagnosticsOf(files)).toEqual([]);
  });

  test("refuses an alternative that no single answer leads to, also one that is the outcome itself", () => {
    const stay = (when: string, to: string) =>
      diagnosticsOf(
        smallPathway({
          outcomes: `
  - { id: stay, en: Stay, fr: Restez, bottom: [permit], steps: [ask], alternatives: [{ when: ${when}, to: ${to} }], ask: [office] }
  - { id: go, en: Go, fr: Partez, bottom: [permit], steps: [leave], ask: [office] }`,
        }),
      );
    expect(stay("{ where: [there] }", "go")).toEqual([]);
    expect(stay("{ when: [later] }", "go")).toEqual([
      "route.yaml:22 Nobody who ends in `stay` comes to `go` by answering `later` to `when` instead. Name the one answer that leads there while the others stay, or delete the alternative.",
    ]);
    expect(stay("{ where: [here] }", "stay")[0]).toContain("Nobody who ends in `stay` comes to `stay`");
    expect(stay("{ were: [there] }", "go")[0]).toContain("There is no question `were`.");
  });

  test("refuses a sentence without a fact, and one that is missing in a language", () => {
    const files = smallPathway({
      lines: `
  - { id: permit, en: "The office gives permits.", facts: [] }`,
    });
    expect(diagnosticsOf(files)).toEqual([
      "route.yaml:15 `fr` is missing. Write it: text.",
      "route.yaml:15 `facts` is too few. It needs at least 1 entries.",
    ]);
  });

  test("refuses an id given twice", () => {
    const files = smallPathway({
      steps: `
  - { id: ask, en: Ask, fr: Demandez, lines: [permit] }
  - { id: ask, en: Ask, fr: Demandez, lines: [permit] }`,
    });
    expect(diagnosticsOf(files)[0]).toContain("route.yaml:18 The id `ask` is given twice.");
  });

  test("takes a French wording of a claim while the claim says what was translated, and tells when it has moved on", () => {
    const worded = (original: string) =>
      smallPathway({
        wordings: `\n  - { id: permits, original: "${original}", fr: "Le bureau donne des permis à qui les demande." }`,
      });
    const stands = compilePathway(worded("The office gives permits to those who ask."))?.result;
    expect(stands?.ok && stands.value.facts.get("permits")?.wordings?.fr).toBe(
      "Le bureau donne des permis à qui les demande.",
    );
    const moved = worded("The office gives permits to all.");
    const result = compilePathway(moved)?.result;
    expect(result?.ok && result.value.facts.get("permits")?.wordings).toBeUndefined();
    expect(diagnosticsOf(moved)[0]).toContain(
      "The claim of `permits` has moved on, so that its wording in other languages is not shown.",
    );
  });

  test("shows a translated sentence while its own original says what was translated, whatever other guides say", () => {
    const files = smallPathway();
    const quoted = (quote: string) => `quotes:\n  permits:\n    section: step-1\n    quote: "${quote}"\n`;
    files.set("articles/first/facts.yaml", quoted("Permits come from the office."));
    files.set("articles/second/facts.yaml", quoted("The office gives permits."));
    files.set(
      "articles/second/facts.fr.yaml",
      `facts:\n  permits:\n    section: step-1\n    quote: "Le bureau donne des permis."\n    claim: "Le bureau donne des permis."\n    original: "The office gives permits."\n`,
    );
    const result = compilePathway(files)?.result;
    expect(result?.ok && result.value.facts.get("permits")?.quotes.fr).toEqual([
      { article: "second.fr", section: "step-1", quote: "Le bureau donne des permis." },
    ]);
  });

  test("advises on a line that no outcome shows", () => {
    const files = smallPathway({
      lines: `
  - { id: permit, en: "The office gives permits.", fr: "Le bureau donne des permis.", facts: [permits] }
  - { id: idle, en: "The office gives permits.", fr: "Le bureau donne des permis.", facts: [permits] }`,
    });
    expect(diagnosticsOf(files)).toEqual([
      "route.yaml:16 No outcome shows the line `idle`. Name it in an outcome, a step or an example, or delete it.",
    ]);
  });
});
