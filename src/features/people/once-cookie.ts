import { onceCookie } from "../../http/person/once-cookie";

/** The token of an invitation that was just made. */
export const invitationOnce = onceCookie("invitation", /^[0-9a-f]{64}$/);

/** 200 characters of a name are at most 600 bytes of UTF-8, and these 800 of base64url. */
const typedName = onceCookie("typed-name", /^[\w-]{1,800}$/);

/** The name with which somebody could not sign in or up. It may be an e-mail address, which belongs in no address of a page. */
export const typedNameOnce = {
  write: (name: string): string => typedName.write(Buffer.from(name).toString("base64url")),
  take: (...page: Parameters<typeof typedName.take>): string =>
    Buffer.from(typedName.take(...page) ?? "", "base64url").toString(),
};

/** Recovery codes, with a dot between each and the next. */
export const codesOnce = onceCookie("codes", /^[\dA-Z.-]{20,200}$/);
