import { z } from "zod";
import { daySchema } from "../../domain/day";
import { staleReplySchema } from "../../domain/item/exchange/stale-reply";
import { failure, success } from "../../domain/result";
import { addDays, startOfDay, utcDay } from "../../domain/utc-day";
import { findStaleItems } from "../../features/publishing/exchange/find-stale-items";
import { endpoint } from "../../http/endpoint/endpoint";
import { ok } from "../../http/endpoint/reply";
import { serve } from "../../http/endpoint/serve";
import { wrongField } from "../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const sinceSchema = z.union([
  daySchema.transform(startOfDay),
  z.iso.datetime({ offset: true }).transform((at) => new Date(at)),
]);

const wrongSince = wrongField(["since"], "Write a day, 2026-11-01, or a moment, 2026-11-01T12:00:00Z.");

export const listStaleEndpoint = endpoint({
  id: "listStale",
  method: "GET",
  path: "/api/stale",
  summary:
    "The questions that changed, retired or rest on an overdue fact since a day, with old and new sentence and never a key: for whoever took questions along.",
  query: { since: "A day (2026-11-01, from its first moment in UTC) or a moment; without it, 30 days ago." },
  reply: { status: 200, body: { name: "Stale", schema: staleReplySchema } },
  problems: [400],
  limit: { name: "stale", address: 300 },
  run: async ({ params: { since }, now }) => {
    const parsed = sinceSchema.safeParse(since ?? addDays(utcDay(now), -30));
    return parsed.success ? success(ok(await findStaleItems(parsed.data, now))) : failure(wrongSince);
  },
});

export default serve(listStaleEndpoint);
