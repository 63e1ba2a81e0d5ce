import ICAL from "ical.js";

/** An all-day event; with `until`, one on each day up to and with that one. `about`: what stands behind it, one paragraph a line. */
export type CalendarDay = { id: string; day: string; until?: string; summary: string; about: string[]; url: string };

/**
 * `name`: how calendars call it. `product`: which part of the site made it. `host`: after the @ of each UID.
 * `asOf`: the day of what it says, `YYYY-MM-DD`.
 */
type CalendarHead = { name: string; product: string; host: string; asOf: string };

// RFC 5545, 3.1: at most 75 octets a line. The library leaves out the space that begins a line that goes on.
ICAL.foldLength = 74;

/** Days as iCalendar (RFC 5545). The same day keeps its UID, so that a second download changes nothing, and a later state takes its place. */
export function writeCalendar(days: readonly CalendarDay[], { name, product, host, asOf }: CalendarHead): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", `-//iatroX//${product}//EN`);
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("x-wr-calname", name);
  for (const { id, day, until, summary, about, url } of days) {
    const event = new ICAL.Component("vevent");
    event.addPropertyWithValue("uid", `${id}@${host}`);
    event.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(`${asOf}T00:00:00Z`));
    event.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(day));
    if (until !== undefined)
      event.addPropertyWithValue("rrule", new ICAL.Recur({ freq: "DAILY", until: ICAL.Time.fromDateString(until) }));
    event.addPropertyWithValue("summary", summary);
    event.addPropertyWithValue("description", about.join("\n"));
    event.addPropertyWithValue("url", url);
    event.addPropertyWithValue("transp", "TRANSPARENT");
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
