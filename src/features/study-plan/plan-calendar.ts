import { writeCalendar } from "../../domain/calendar/write-calendar";
import { addressIn, type Language } from "../../domain/language";
import type { PlanDay } from "../../domain/study-plan/plan-day";
import { addDays } from "../../domain/utc-day";
import { messagesIn } from "../../messages/messages";
import { formatDay } from "../../ui/format-day";

/**
 * A plan as a calendar: its share on every day that is still to come, as one event that comes again, and the day itself.
 * `site`: where the reader reads the page.
 */
export const planCalendar = (
  { target, newADay, days, metBy, isOver }: PlanDay,
  { language, today, site }: { language: Language; today: string; site: string },
): string => {
  const messages = messagesIn(language).studyPlan;
  const url = `${site}${addressIn(language, "/practice/plan")}`;
  const daily = {
    id: "daily",
    day: addDays(metBy, 1 - days),
    until: metBy,
    summary: messages.calendarDaily(newADay),
    about: [messages.calendarAbout, url],
    url,
  };
  const last = {
    id: "target",
    day: target,
    summary: messages.calendarTarget,
    about: [messages.calendarAsOf(formatDay(today, language)), url],
    url,
  };
  return writeCalendar(days > 0 && !isOver ? [daily, last] : [last], {
    name: messages.calendarTitle,
    product: "Study plan",
    host: "plan.iatrox",
    asOf: today,
  });
};
