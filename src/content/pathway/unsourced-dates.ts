import type { Diagnostic } from "../../domain/diagnostic";
import { containsDay } from "../../domain/pathway/contains-day";
import { diagnosticAt } from "../yaml/source-location";
import type { PathwayContext } from "./collect-pathway-facts";
import type { ParsedPathway } from "./read-pathway";

/** Days that none of their facts says. */
export function unsourcedDates({ dates }: ParsedPathway, { facts }: PathwayContext): Diagnostic[] {
  return dates.flatMap(({ value, locate }) => {
    if (value.facts.some((id) => containsDay(value.day, facts.get(id)?.claim ?? ""))) return [];
    const message = `No fact of the date \`${value.id}\` says ${value.day} in words.`;
    const suggestion = "Name the fact whose claim says that day, such as “on 5 January 2027”, or correct the day.";
    return [diagnosticAt(locate(["day"]), { severity: "error", rule: "route-date", message, suggestion })];
  });
}
