import { z } from "zod";
import { currentDatabase } from "../../../../data/database/current-database";
import { readPictureFile } from "../../../../data/picture/picture-files";
import { pictureHashPattern } from "../../../../domain/picture/picture";
import { failure, success } from "../../../../domain/result";
import { unlistedEndpoint } from "../../../../http/endpoint/endpoint";
import { immutable } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { problemDetails } from "../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const noPicture = problemDetails(404, "not-found", "There is no picture at this address.");

/** Nothing but a hash and a number becomes a part of a path. */
const fileSchema = z.object({
  hash: z.string().regex(pictureHashPattern),
  name: z
    .string()
    .regex(/^\d{2,4}$/)
    .transform(Number),
});

/** A copy of a picture in one width, at `/pictures/{hash}/{name}.webp` for the world. */
export default serve(
  unlistedEndpoint({
    method: "GET",
    path: "/pictures/{hash}/{name}.webp",
    run: async ({ params }) => {
      const file = fileSchema.safeParse(params);
      if (!file.success) return failure(noPicture);
      const { folder } = await currentDatabase();
      const bytes = await readPictureFile(folder, file.data.hash, file.data.name);
      return bytes ? success(immutable("image/webp", bytes)) : failure(noPicture);
    },
  }),
);
