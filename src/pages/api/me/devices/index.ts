import { z } from "zod";
import { listDevices } from "../../../../data/learner/devices";
import { deviceSchema } from "../../../../domain/learner/device-link";
import { success } from "../../../../domain/result";
import { requireCaller } from "../../../../features/account/require-caller";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const listDevicesEndpoint = endpoint({
  id: "listDevices",
  method: "GET",
  path: "/api/me/devices",
  summary: "The browsers of this learner, the one used last first.",
  learner: "required",
  reply: { status: 200, body: { name: "Devices", schema: z.array(deviceSchema) } },
  problems: [404],
  run: async ({ learner = "" }) => {
    const caller = await requireCaller(learner);
    if (!caller.ok) return caller;
    const { client, learnerId } = caller.value;
    return success(ok(await listDevices(client, { learnerId, token: Buffer.from(learner, "base64url") })));
  },
});

export default serve(listDevicesEndpoint);
