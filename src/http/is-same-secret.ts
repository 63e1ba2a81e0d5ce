import { createHash, timingSafeEqual } from "node:crypto";

const hash = (text: string) => createHash("sha256").update(text).digest();

/** Compares what a caller sent with a secret; how long it takes says nothing about how much of it is right. */
export const isSameSecret = (secret: string, sent: string): boolean => timingSafeEqual(hash(secret), hash(sent));
