import { createHash } from "node:crypto";

/** A token of 256 random bits cannot be guessed, so a plain hash hides it from whoever reads the table. */
export const hashToken = (token: Uint8Array): string => createHash("sha256").update(token).digest("hex");
