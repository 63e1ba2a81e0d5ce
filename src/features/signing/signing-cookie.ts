import { hashText } from "../../domain/hash-text";
import { ownCookie } from "../../http/own-cookie";

/** Holds the secret of the browser that opened an address. One for each address, so that a browser may have several. */
export const signingCookie = (token: string) => ownCookie(`signing-${hashText(token).slice(0, 16)}`, /^[0-9a-f]{64}$/);
