import { draftAddress } from "../../../../domain/draft/draft-address";
import { roles } from "../../../../domain/person/role";
import { figureRequestSchema } from "../../../../domain/picture/picture-requests";
import { map } from "../../../../domain/result";
import { addFigure } from "../../../../features/publishing/pictures/add-figure";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { addPictureEndpoint } from "../pictures";

export const config = { api: { bodyParser: false } };

/** A picture for the article of a draft, with its words, for a form without script: it stands in the text afterwards. */
export default serveForm({
  path: "/api/studio/forms/add-picture",
  role: roles,
  takes: "multipart",
  fields: figureRequestSchema,
  limit: addPictureEndpoint.limit,
  bodyLimit: addPictureEndpoint.bodyLimit,
  run: async (call) =>
    map(await addFigure(call), ({ done, conflicts }) => ({
      path: `${draftAddress(call.input.draft, call.input.path)}&done=${done === "saved" ? "pictured" : done}${conflicts > 0 ? `&conflicts=${conflicts}` : ""}`,
    })),
});
