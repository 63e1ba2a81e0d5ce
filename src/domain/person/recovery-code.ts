/** How many a person has at a time. */
export const recoveryCodeCount = 10;

/** Twelve of these are 60 bits. No letters and digits that look like another: I, L, O and U are out (Crockford's base 32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A code as it is printed, from twelve random bytes: `7Q2M-K0ZD-9XTA`. */
export const writeRecoveryCode = (bytes: Uint8Array): string =>
  [...bytes.slice(0, 12)]
    .map((byte, index) => `${index > 0 && index % 4 === 0 ? "-" : ""}${alphabet[byte % alphabet.length]}`)
    .join("");

/** A code as somebody types it, in the one way in which it is hashed. */
export const readRecoveryCode = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
    .replace(/[^0-9A-Z]/g, "");
