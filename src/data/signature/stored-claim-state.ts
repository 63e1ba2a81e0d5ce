import { type ClaimState, claimStateSchema } from "../../domain/signature/signature";
import type { Prisma } from "../generated/client";

/** A claim as it was when an expert was asked, from `requested_claim.state`. */
export const storedClaimState = (state: Prisma.JsonValue): ClaimState => claimStateSchema.parse(state);
