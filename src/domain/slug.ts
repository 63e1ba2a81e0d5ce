import { z } from "zod";
import { slugLength, slugPattern } from "./slug-pattern";

export const slugSchema = z
  .string()
  .max(slugLength)
  .regex(slugPattern, "use lower-case letters, digits and single hyphens");
