import { z } from "zod";
import type { Withdrawal } from "../../domain/article/publication/withdrawal";
import type { Prisma } from "../generated/client";

const storedSchema = z.object({ on: z.string(), why: z.string(), instead: z.string().optional() });

/** When and why an article was withdrawn, from `article.withdrawn`, which is null while it is live. */
export const storedWithdrawal = (withdrawn: Prisma.JsonValue): Omit<Withdrawal, "guide" | "language"> =>
  storedSchema.parse(withdrawn);
