/**
 * A UUID of version 4 of sixteen random bytes. Browsers make none themselves where the site is reached over plain HTTP, as
 * on a home network; `crypto.getRandomValues` is there.
 */
export const uuidFromBytes = (bytes: Uint8Array): string => {
  const own = Uint8Array.from(bytes);
  own[6] = ((own[6] ?? 0) & 0x0f) | 0x40;
  own[8] = ((own[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(own, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};
