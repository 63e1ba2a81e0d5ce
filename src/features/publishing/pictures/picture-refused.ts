import type { PictureRefused } from "../../../content/picture/prepare-picture";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";

const reasons: Record<PictureRefused, ProblemDetails<400>> = {
  type: problemDetails(400, "picture-type", "This is no PNG, JPEG or WebP picture, whatever its name says."),
  moving: problemDetails(400, "picture-moving", "This picture moves. Send one picture that stands still."),
  pixels: problemDetails(
    400,
    "picture-pixels",
    "This picture has more than 40 million pixels, or a side of more than 16,000. Make it smaller and send it again.",
  ),
  damaged: problemDetails(
    400,
    "picture-damaged",
    "This picture cannot be read to its end: it is damaged, or was cut off on its way. Send it again.",
  ),
};

export const pictureRefused = (why: PictureRefused): ProblemDetails<400> => reasons[why];
