import { success } from "../../../domain/result";
import { addDays, startOfDay, utcDay } from "../../../domain/utc-day";
import { findStaleItems } from "../../../features/publishing/exchange/find-stale-items";
import { writeStaleFeed } from "../../../features/publishing/exchange/write-stale-feed";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { published } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** A reader that looks once in three months misses nothing. */
const days = 90;

/** `/stale.xml`: the questions that changed, retired or went overdue. */
export default serve(
  unlistedEndpoint({
    method: "GET",
    path: "/stale.xml",
    limit: { name: "stale", address: 300 },
    run: async ({ origin, now }) => {
      const { items } = await findStaleItems(startOfDay(addDays(utcDay(now), -days)), now);
      return success(published("application/atom+xml", writeStaleFeed(origin, items)));
    },
  }),
);
