import { randomBytes } from "node:crypto";
import { hashToken } from "../learner/hash-token";

/** Of an invitation: 256 random bits. */
export const makeInvitationToken = (): string => randomBytes(32).toString("base64url");

/** What is stored of a token or of a recovery code that a person holds. */
export const hashPersonToken = (token: string): string => hashToken(Buffer.from(token));
