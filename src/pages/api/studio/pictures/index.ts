import { roles } from "../../../../domain/person/role";
import { mostPictureBytes } from "../../../../domain/picture/picture";
import { addedPictureSchema, pictureRequestSchema } from "../../../../domain/picture/picture-requests";
import { map } from "../../../../domain/result";
import { addPicture } from "../../../../features/publishing/pictures/add-picture";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { created, ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const addPictureEndpoint = endpoint({
  id: "addPicture",
  method: "POST",
  path: "/api/studio/pictures",
  summary:
    'Adds a picture that articles may show as `<Figure picture="…" alt="…" />`: the file itself, or a form with a file `picture`. PNG, JPEG or WebP, at most 10 MB and 40 million pixels; what the camera wrote beside it is not stored. The same file again is the same picture.',
  role: roles,
  takes: "picture",
  body: { name: "PictureRequest", schema: pictureRequestSchema },
  reply: { status: 201, again: 200, body: { name: "AddedPicture", schema: addedPictureSchema } },
  problems: [400, 413],
  limit: { name: "pictures", address: 120 },
  // The form around a file of the full size.
  bodyLimit: mostPictureBytes + 64 * 1024,
  run: async (call) => map(await addPicture(call), ({ picture, isNew }) => (isNew ? created(picture) : ok(picture))),
});

export default serve(addPictureEndpoint);
