import ical from "node-ical";
import { describe, expect, test } from "vitest";
import { compilePathway } from "../../../../../src/content/pathway/compile-pathway";
import { pathwayCalendar } from "../../../../../src/features/pathway/outcome/pathway-calendar";
import { smallPathway } from "../../../../support/small-pathway";

const result = compilePathway(smallPathway())?.result;
if (!result?.ok) throw new Error("The small route must pass.");
const route = result.value;

const calendar = (today: string, name = "stay") =>
  pathwayCalendar(route, name, { language: "fr", today, site: "https://iatrox.example" });

const events = (text: string | undefined) =>
  Object.values(ical.sync.parseICS(text ?? "")).flatMap((part) => (part?.type === "VEVENT" ? [part] : []));

describe("the days of a route as a calendar", () => {
  test("are read by another's parser as all-day events with their sources", () => {
    const [event, ...others] = events(calendar("2026-11-25"));
    expect(others).toEqual([]);
    expect(event?.datetype).toBe("date");
    expect(event?.start.getFullYear()).toBe(2027);
    expect([event?.start.getMonth(), event?.start.getDate()]).toEqual([0, 5]);
    expect(event?.summary).toBe("Les portes s’ouvrent.");
    expect(event?.url).toBe("https://iatrox.example/fr/route/stay");
    expect(event?.uid).toBe("doors@route.iatrox");
    expect(event?.dtstamp.toISOString()).toBe("2026-11-25T00:00:00.000Z");
    expect(event?.description).toBe(
      [
        "Restez.",
        "Permit Office, Office (page non datée, page en ligne vérifiée le 25\u00a0nov.\u00a02026): https://example.org/",
        "Ceci est de l’information, et non un avis juridique.",
        "Nous expliquons les règles et ne statuons sur aucun dossier. Ouvrez la page officielle avant d’agir.",
      ].join("\n"),
    );
  });

  test("end their lines as the standard asks, none longer than 75 octets", () => {
    const text = calendar("2026-11-25") ?? "";
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test("come while they lie ahead, on the day itself, and no longer", () => {
    expect(events(calendar("2027-01-05"))).toHaveLength(1);
    expect(calendar("2027-01-06")).toBeUndefined();
  });

  test("do not come where an outcome has none, or is none", () => {
    expect(calendar("2026-11-25", "go")).toBeUndefined();
    expect(calendar("2026-11-25", "nowhere")).toBeUndefined();
  });
});
