import { dayStands } from "../../domain/route/day-stands";
import type { Problem } from "../problem";
import { problemAt } from "../yaml/place";
import type { RouteGround } from "./gather-route-facts";
import type { WrittenRoute } from "./read-route";

/** Days that none of their facts says. */
export function groundlessDates({ dates }: WrittenRoute, { facts }: RouteGround): Problem[] {
  return dates.flatMap(({ value, placeOf }) => {
    if (value.facts.some((id) => dayStands(value.day, facts.get(id)?.claim ?? ""))) return [];
    const message = `No fact of the date \`${value.id}\` says ${value.day} in words.`;
    const mend = "Name the fact whose claim says that day, such as “on 5 January 2027”, or correct the day.";
    return [problemAt(placeOf(["day"]), { severity: "err", rule: "route-date", message, mend })];
  });
}
