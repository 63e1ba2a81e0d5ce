import { map } from "../../../../domain/result";
import { endDevice } from "../../../../features/account/devices/end-device";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { noContent } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const endDeviceEndpoint = endpoint({
  id: "endDevice",
  method: "DELETE",
  path: "/api/me/devices/{id}",
  summary: "Ends a browser of this learner, or this one. The only one cannot be ended.",
  learner: "required",
  reply: { status: 204 },
  problems: [404, 409],
  limit: { name: "devices", address: 600, learner: 20 },
  run: async (call) => map(await endDevice(call, call.params.id), noContent),
});

export default serve(endDeviceEndpoint);
