import { z } from "zod";

/** A text of several lines as a form sends it: a line end takes two characters there, and one where it is counted and kept. */
export const typedText = z.string().overwrite((text) => text.replaceAll("\r\n", "\n"));
