import { z } from "zod";
import { longestText } from "../../domain/item/marks/mark";

/** What a form is told whose text is too long; the page of the error puts it into its reader's words. */
export const tooLong = "is longer than 2,000 characters. Go back, shorten it, and send it again.";

/** A text box as a form sends it: a line end takes two characters there and one where it is kept. */
export const formText = z
  .string()
  .transform((text) => text.replaceAll("\r\n", "\n"))
  .pipe(z.string().max(longestText, tooLong));
