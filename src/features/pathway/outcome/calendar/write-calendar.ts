import ICAL from "ical.js";
import type { PathwayDate } from "../../../../domain/pathway/pathway-table";

/** An all-day event. `about`: what stands behind it, one paragraph a line. */
export type CalendarDay = Pick<PathwayDate, "id" | "day"> & { summary: string; about: string[]; url: string };

// RFC 5545, 3.1: at most 75 octets a line. The library leaves out the space that begins a line that goes on.
ICAL.foldLength = 74;

/** Days as iCalendar (RFC 5545). The same day keeps its UID, so that a second download changes nothing. `reviewed`: `YYYY-MM-DD`. */
export function writeCalendar(
  days: readonly CalendarDay[],
  { name, reviewed }: { name: string; reviewed: string },
): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//iatroX//Find my route//EN");
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("x-wr-calname", name);
  for (const { id, day, summary, about, url } of days) {
    const event = new ICAL.Component("vevent");
    event.addPropertyWithValue("uid", `${id}@route.iatrox`);
    event.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(`${reviewed}T00:00:00Z`));
    event.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(day));
    event.addPropertyWithValue("summary", summary);
    event.addPropertyWithValue("description", about.join("\n"));
    event.addPropertyWithValue("url", url);
    event.addPropertyWithValue("transp", "TRANSPARENT");
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
