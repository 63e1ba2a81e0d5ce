import { randomBytes } from "node:crypto";
import { hashToken } from "../learner/hash-token";

/** Of an address that opens for whoever has it: 256 random bits, in digits and small letters, because the site writes its addresses in small letters. */
export const makeAddressToken = (): string => randomBytes(32).toString("hex");

/** What is stored of a token or of a recovery code that a person holds. */
export const hashPersonToken = (token: string): string => hashToken(Buffer.from(token));
