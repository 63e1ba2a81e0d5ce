import { z } from "zod";
import type { FactState } from "../../domain/fact/changed-facts";
import type { Prisma } from "../generated/client";

const factStateSchema = z.object({
  claim: z.string(),
  quote: z.string(),
  source: z.object({ title: z.string(), publisher: z.string(), url: z.string(), stated: z.string().nullable() }),
});

/** How an article stated a fact, from `fact_change.before` and `fact_change.now`. */
export const storedFactState = (state: Prisma.JsonValue): FactState => factStateSchema.parse(state);
