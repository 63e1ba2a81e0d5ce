import { joinRequestSchema } from "../../../domain/learner/device-link";
import { map } from "../../../domain/result";
import { joinLearner } from "../../../features/account/devices/join-learner";
import { endpoint } from "../../../http/endpoint/endpoint";
import { noContent } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const joinLearnerEndpoint = endpoint({
  id: "joinLearner",
  method: "POST",
  path: "/api/me/join",
  summary:
    "Joins this browser to the learner who made a link, by the last part of its address. What both knew is put together, as if one had given all answers.",
  learner: "optional",
  body: { name: "JoinRequest", schema: joinRequestSchema },
  reply: { status: 204 },
  problems: [409],
  limit: { name: "joins of devices", address: 60, learner: 20 },
  run: async (call, exchange) => map(await joinLearner(call, exchange), noContent),
});

export default serve(joinLearnerEndpoint);
