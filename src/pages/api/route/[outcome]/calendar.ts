import { reading } from "../../../../data/database/replica/reading";
import { findPathway } from "../../../../data/pathway/find-pathway";
import { failure, success } from "../../../../domain/result";
import { utcDay } from "../../../../domain/utc-day";
import { pathwayCalendar } from "../../../../features/pathway/outcome/pathway-calendar";
import { unlistedEndpoint } from "../../../../http/endpoint/endpoint";
import { file } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { pageLanguage } from "../../../../http/page/page-language";
import { problemDetails } from "../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const noDays = problemDetails(404, "not-found", "This route has no days ahead, or there is no such route. See /route.");

/** At `/route/{outcome}.ics` for the world. */
export default serve(
  unlistedEndpoint({
    method: "GET",
    path: "/route/{outcome}.ics",
    run: async ({ params, now, origin }) => {
      const outcome = params.outcome;
      const pathway = await reading(findPathway);
      const options = { language: pageLanguage(params), today: utcDay(now), site: origin };
      const calendar = pathway && pathwayCalendar(pathway, outcome, options);
      return calendar ? success(file(`iatrox-${outcome}.ics`, "text/calendar", calendar)) : failure(noDays);
    },
  }),
);
