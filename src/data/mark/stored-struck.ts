import { z } from "zod";
import type { Prisma } from "../generated/client";

const struckSchema = z.array(z.string());

/** The options that a learner ruled out, from `mark.struck`. */
export const storedStruck = (struck: Prisma.JsonValue): string[] => struckSchema.parse(struck);
