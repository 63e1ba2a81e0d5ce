import { type Card, cardSchema } from "../../domain/review/card";
import type { Prisma } from "../generated/client";

/** The scheduler's card, from `card.state`. */
export const storedCard = (state: Prisma.JsonValue): Card => cardSchema.parse(state);
