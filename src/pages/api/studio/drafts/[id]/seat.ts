import { roles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { openSeat, seatRequestSchema, seatSchema } from "../../../../../features/publishing/drafts/open-seat";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const openSeatEndpoint = endpoint({
  id: "openSeat",
  method: "PUT",
  path: "/api/studio/drafts/{id}/seat",
  summary:
    "Opens a draft for writing from one browser, tells who else has it open, and with `takeOver` ends what they may write. To be called again every half minute.",
  role: roles,
  body: { name: "SeatRequest", schema: seatRequestSchema },
  reply: { status: 200, body: { name: "Seat", schema: seatSchema } },
  problems: [400, 404, 409],
  limit: { name: "seats", address: 3000 },
  run: async (call) => map(await openSeat(call), ok),
});

export default serve(openSeatEndpoint);
