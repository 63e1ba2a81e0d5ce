import { z } from "zod";

/** A text box as a form sends it: a line end takes two characters there and one where it is kept. */
export const formText = z
  .string()
  .transform((text) => text.replaceAll("\r\n", "\n"))
  .pipe(z.string().max(2000));
