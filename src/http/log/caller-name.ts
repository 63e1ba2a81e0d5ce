import { createHmac } from "node:crypto";
import { utcDay } from "../../domain/utc-day";

/**
 * Gives each address a name for the log: the same all day, so that whoever floods a server is seen; another one the next
 * day and in every other process, and never to be led back, because its key is kept nowhere. `makeKey`: 32 random bytes.
 */
export const callerNames = (makeKey: () => Uint8Array): ((address: string, now: Date) => string) => {
  let day = "";
  let key = makeKey();
  return (address, now) => {
    const today = utcDay(now);
    if (today !== day) {
      day = today;
      key = makeKey();
    }
    return createHmac("sha256", key).update(address).digest("base64url").slice(0, 12);
  };
};
