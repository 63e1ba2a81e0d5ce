import { createHash } from "node:crypto";

/** SHA-256 of the parts, as 64 hex digits. Parts are kept apart, so that ["ab", "c"] and ["a", "bc"] differ. */
export const hashText = (...parts: string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");
