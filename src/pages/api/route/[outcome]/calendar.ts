import { currentDatabase } from "../../../../data/database/current-database";
import { findPathway } from "../../../../data/pathway/find-pathway";
import { failure, success } from "../../../../domain/result";
import { utcDay } from "../../../../domain/utc-day";
import { pathwayCalendar } from "../../../../features/pathway/pathway-calendar";
import { handle } from "../../../../http/endpoint/handle";
import { reads } from "../../../../http/endpoint/method";
import { file } from "../../../../http/endpoint/reply";
import { pageLanguage } from "../../../../http/page/page-language";
import { problemDetails } from "../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const noDays = problemDetails(404, "not-found", "This route has no days ahead, or there is no such route. See /route.");

/** At `/route/{outcome}.ics` for the world. */
export default handle("/route/{outcome}.ics", {
  GET: reads(async ({ params, now, origin }) => {
    const outcome = params.outcome ?? "";
    const { client } = await currentDatabase();
    const pathway = await findPathway(client);
    const asked = { language: pageLanguage(params), today: utcDay(now), site: origin };
    const calendar = pathway && pathwayCalendar(pathway, outcome, asked);
    return calendar ? success(file(`iatrox-${outcome}.ics`, "text/calendar", calendar)) : failure(noDays);
  }),
});
