import { z } from "zod";
import { formTwin } from "../../../http/endpoint/form-twin";
import { endDeviceEndpoint } from "../me/devices/[id]";

export const config = { api: { bodyParser: false } };

/** `DELETE /api/me/devices/{id}` for a form without script. `leave`: it is the device of the form. */
export default formTwin(endDeviceEndpoint, {
  path: "/api/practice/end-device",
  fields: z.object({ device: z.uuid(), leave: z.literal("yes").optional() }),
  request: ({ device }) => ({ params: { id: device } }),
  onward: ({ leave }) => (leave ? "/privacy/left" : "/practice/my-data?done=ended#devices"),
});
