import type { Language } from "../language";
import type { PathwayTable } from "./pathway-table";

export type MapSection = { guide: string; section: string };

/** `system`: null where it belongs to none; its number is that in the key. */
export type MapStop = MapSection & { name: string; note: string; system: { number: number; name: string } | null };
export type MapWay = { id: string; name: string; outcomes: string[]; stops: MapStop[] };

/** The map from who somebody is to a licence, in one language. `systems`: its key. */
export type PathwayMap = { systems: (MapSection & { name: string })[]; ways: MapWay[] };

/** Null where the table has no ways. */
export function toPathwayMap(
  { systems, ways }: Pick<PathwayTable, "systems" | "ways">,
  language: Language,
): PathwayMap | null {
  if (ways.length === 0) return null;
  const systemOf = (id: string | undefined): MapStop["system"] => {
    const index = systems.findIndex((system) => system.id === id);
    const name = systems[index]?.[language];
    return name === undefined ? null : { number: index + 1, name };
  };
  return {
    systems: systems.map((system) => ({ name: system[language], guide: system.guide, section: system.section })),
    ways: ways.map(({ id, outcomes, stops, ...way }) => ({
      id,
      name: way[language],
      outcomes,
      stops: stops.map(({ note, system, guide, section, ...stop }) => ({
        name: stop[language],
        note: note[language],
        system: systemOf(system),
        guide,
        section,
      })),
    })),
  };
}
