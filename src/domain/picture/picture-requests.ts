import { z } from "zod";
import { pictureHashPattern } from "./picture";

/** The bytes of a file that was sent. */
export const fileSchema = z
  .unknown()
  .meta({ type: "string", format: "binary" })
  .transform((value, context): Uint8Array => {
    if (value instanceof Uint8Array) return value;
    context.addIssue({ code: "custom", message: "send one file" });
    return z.NEVER;
  });

export const pictureRequestSchema = z.strictObject({ picture: fileSchema });
export type PictureRequest = z.infer<typeof pictureRequestSchema>;

/** A picture that is there. `address`: of one of its copies; `phoneBytes`: of the one that a phone takes. */
export const addedPictureSchema = z.strictObject({
  hash: z.string().regex(pictureHashPattern),
  width: z.int(),
  height: z.int(),
  phoneBytes: z.int(),
  address: z.string(),
});
export type AddedPicture = z.infer<typeof addedPictureSchema>;

/** What an article says of a picture. */
const words = z.string().trim().max(200);

/** A picture on its way into a draft. `alt` says what it shows to whoever does not see it. */
export const figureRequestSchema = z.object({
  draft: z.uuid(),
  path: z.string(),
  seat: z.uuid(),
  picture: fileSchema,
  alt: words.min(1),
  caption: words,
  source: words,
});
