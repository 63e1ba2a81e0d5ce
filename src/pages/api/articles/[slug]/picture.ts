import { currentDatabase } from "../../../../data/database/current-database";
import { findPicture } from "../../../../data/publication/find-picture";
import { editionSchema } from "../../../../domain/article/edition-schema";
import { failure, success } from "../../../../domain/result";
import { handle } from "../../../../http/endpoint/handle";
import { reads } from "../../../../http/endpoint/method";
import { published } from "../../../../http/endpoint/reply";
import { problemDetails } from "../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const noPicture = problemDetails(404, "not-found", "There is no guide at this address, so there is no picture of one.");

/** What a link to a guide shows, at `/articles/{slug}/picture.png` for the world. */
export default handle("/articles/{slug}/picture.png", {
  GET: reads(async ({ params }) => {
    const slug = editionSchema.safeParse(params.slug);
    const { client } = await currentDatabase();
    const picture = slug.success ? await findPicture(client, slug.data) : null;
    return picture ? success(published("image/png", picture.png)) : failure(noPicture);
  }),
});
