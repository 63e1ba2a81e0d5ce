import { findForbiddenCharacters } from "../parsing/find-forbidden-characters";
import { judgeHost } from "./judge-host";

const longest = 2048;
const innerRooms = /^\/(api|studio|_next)(?=[/?#.;\s]|$)/i;
const mailto = /^mailto:[a-z0-9.!#$&'*+/=^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+(\?subject=[^&?#]*)?$/i;
const media =
  /^\/media\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:png|jpe?g|webp|avif|gif|svg)$/;

/** What to write in place of a picture. */
export const suggestForImage =
  "Say in words what it shows, or link to the page that has it: [the form](https://…). A picture is added in the studio, or by `npm run content:picture`.";

/** Why an address may not be linked, as the end of the sentence “The address …”; `null` when it may. */
export function judgeLink(url: string): string | null {
  const decoded = decode(url);
  if (decoded === null) return "is longer than 2,048 characters or wrongly written with %";
  const sign = unfitSign(url) ?? unfitSign(decoded);
  if (sign) return sign;
  if (url !== url.trim()) return "begins or ends with a space";
  if (url.startsWith("#")) return /^#[\p{L}\p{N}_-]*$/u.test(decoded) ? null : "names a place that cannot be";
  if (url.startsWith("/")) return judgeOwnPath(decoded);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === "mailto") return mailto.test(decoded) ? null : "is no plain mailto: with one e-mail address";
  if (scheme === "http" || scheme === "https") return judgeWeb(url);
  if (scheme) return `begins with ${scheme}:, which readers cannot follow safely`;
  return "is not complete";
}

/** Why a file may not be shown as an image; `null` when it may. Only the site's own media may: others see the reader. */
export function judgeImage(url: string): string | null {
  return media.test(url) && !url.includes("..") && url.length <= 200 ? null : "is no image of this site";
}

function judgeWeb(url: string): string | null {
  const authority = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
  if (!authority || !URL.canParse(url)) return "is not complete";
  return judgeHost(new URL(url), authority);
}

function judgeOwnPath(decoded: string): string | null {
  const path = decoded.split(/[?#]/)[0] ?? "";
  if (path.includes("//")) return "has // in its path";
  if (path.split("/").some((part) => /^\.{1,2}(;|$)/.test(part))) return "leads out of its place with . or ..";
  return innerRooms.test(path) ? "leads to a part of the site that is not for readers" : null;
}

function unfitSign(url: string): string | null {
  if (findForbiddenCharacters(url).length > 0) return "holds an invisible or control character";
  if (/\\/.test(url)) return "holds a backslash";
  if (/[\n\t]/.test(url)) return "holds a line break or a tab";
  return null;
}

/** Percent decoding until nothing is left to decode, since a server may decode more than once. */
function decode(url: string): string | null {
  let decoded = url;
  for (let round = 0; round < 5; round++) {
    if (decoded.length > longest) return null;
    try {
      const next = decodeURIComponent(decoded);
      if (next === decoded) return decoded;
      decoded = next;
    } catch {
      return round === 0 ? null : decoded;
    }
  }
  return null;
}
