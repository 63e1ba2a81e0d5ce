import { onceCookie } from "../../http/person/once-cookie";

/** The token of an invitation that was just made. */
export const invitationOnce = onceCookie("invitation", /^[0-9a-f]{64}$/);

/** Recovery codes, with a dot between each and the next. */
export const codesOnce = onceCookie("codes", /^[\dA-Z.-]{20,200}$/);
