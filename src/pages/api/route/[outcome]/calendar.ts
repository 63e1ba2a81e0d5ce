import { failure, success } from "../../../../domain/result";
import { contentFolder } from "../../../../features/publishing/content-folder";
import { openRoute } from "../../../../features/routing/open-route";
import { routeCalendar } from "../../../../features/routing/route-calendar";
import { handle } from "../../../../http/handle";
import { reads } from "../../../../http/method";
import { pageLanguage } from "../../../../http/page-language";
import { problem } from "../../../../http/problem";
import { file } from "../../../../http/reply";

export const config = { api: { bodyParser: false } };

const noDays = problem(404, "not-found", "This route has no days ahead, or there is no such route. See /route.");

/** At `/route/{outcome}.ics` for the world. */
export default handle("/route/{outcome}.ics", {
  GET: reads(async ({ params, now, origin }) => {
    const outcome = params.outcome ?? "";
    const route = await openRoute(contentFolder());
    const asked = { language: pageLanguage(params), today: now.toISOString().slice(0, 10), site: origin };
    const calendar = route && routeCalendar(route, outcome, asked);
    return calendar ? success(file(`iatrox-${outcome}.ics`, "text/calendar", calendar)) : failure(noDays);
  }),
});
