import { exchangeFormatNames } from "../../../../domain/item/exchange/formats/exchange-format-name";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { exportPublishedItems } from "../../../../features/publishing/exchange/export-published-items";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { file } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const exportItemsEndpoint = endpoint({
  id: "exportItems",
  method: "GET",
  path: "/api/articles/{slug}/items",
  summary:
    "The questions of a guide with their keys, feedback, sources and proofs, as a file for another system. For editors alone.",
  query: { format: `One of ${exchangeFormatNames.join(", ")}; without it, json.` },
  role: roles,
  reply: { status: 200, type: "application/octet-stream" },
  problems: [400, 404],
  limit: { name: "item exports", address: 120 },
  run: async ({ params, origin }) =>
    map(await exportPublishedItems(params.slug, params.format ?? "json", origin), ({ name, type, bytes }) =>
      file(name, type, bytes),
    ),
});

export default serve(exportItemsEndpoint);
