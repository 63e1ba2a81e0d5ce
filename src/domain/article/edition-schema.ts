import { z } from "zod";
import { readEdition } from "./edition";

export const editionSchema = z
  .string()
  .max(90)
  .refine(
    (name) => readEdition(name) !== undefined,
    "use the slug of a guide, such as ontario-cpso or ontario-cpso.fr",
  );
