import { onceCookie } from "../../../http/person/once-cookie";

/** The token of a preview address that was just made. */
export const previewOnce = onceCookie("preview", /^[0-9a-f]{64}$/);
