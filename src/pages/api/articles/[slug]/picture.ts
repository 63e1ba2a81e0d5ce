import { findPicture } from "../../../../data/article/find-picture";
import { reading } from "../../../../data/database/replica/reading";
import { articleSlugSchema } from "../../../../domain/article/article-slug-schema";
import { failure, success } from "../../../../domain/result";
import { unlistedEndpoint } from "../../../../http/endpoint/endpoint";
import { published } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { problemDetails } from "../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const noPicture = problemDetails(404, "not-found", "There is no guide at this address, so there is no picture of one.");

/** What a link to a guide shows, at `/articles/{slug}/picture.png` for the world. */
export default serve(
  unlistedEndpoint({
    method: "GET",
    path: "/articles/{slug}/picture.png",
    run: async ({ params }) => {
      const slug = articleSlugSchema.safeParse(params.slug);
      const picture = slug.success ? await reading((client) => findPicture(client, slug.data)) : null;
      return picture ? success(published("image/png", picture.png)) : failure(noPicture);
    },
  }),
);
