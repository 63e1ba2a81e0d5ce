import { domainToUnicode } from "node:url";

const privateEndings =
  /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home|corp|private|arpa|onion|nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me)$/;
const latinHost = /^[\p{Script=Latin}0-9.-]+$/u;
const ports = new Set(["", "80", "443", "8080", "8443"]);

/** Why readers may not be sent to a host; `null` when they may. `authority`: as written between `//` and the path. */
export function judgeHost(url: URL, authority: string): string | null {
  const host = url.hostname.replace(/\.$/, "").toLowerCase();
  if (url.username || url.password || authority.includes("@")) return "has a name or an @ before the site's own name";
  if (host.startsWith("[") || /(^|\.)(0x[0-9a-f]*|\d+)$/.test(host))
    return "leads to a number instead of a site's name";
  if (!host.includes(".") || privateEndings.test(host)) return "leads into a private network";
  if (/(^|[.-])\d{1,3}([.-])\d{1,3}\2\d{1,3}\2\d{1,3}([.-]|$)/.test(host)) return "hides a number in the site's name";
  if (/[^\p{L}\p{M}\p{N}.:-]/u.test(authority) || authority.normalize("NFKC") !== authority)
    return "has unusual signs in the site's name";
  if (!latinHost.test(domainToUnicode(host)) || !/^[a-z0-9.-]+$/.test(host)) {
    return "has letters of another alphabet in the site's name";
  }
  if (host.split(".").some((label) => label === "" || label.startsWith("-") || label.endsWith("-"))) {
    return "has a site's name that cannot be";
  }
  return ports.has(url.port) ? null : "has an unusual port number";
}
