import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sheetNames } from "../../sheet-names.mjs";
import { root } from "../run-step";

/** What a script that slipped in could ask a reader for. Frames, which would ask for more, the other policy shuts out. */
const permissionsPolicy = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"]
  .map((feature) => `${feature}=()`)
  // Passkeys: for this site's own pages, and in no frame.
  .concat("publickey-credentials-create=(self)", "publickey-credentials-get=(self)")
  .join(", ");

/** What every answer says of itself. */
export type SecurityHeaders = readonly (readonly [name: string, value: string])[];

const always: SecurityHeaders = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Permissions-Policy", permissionsPolicy],
];

const hashOf = (sheet: string) =>
  `'sha256-${createHash("sha256")
    .update(readFileSync(path.join(root, "public/generated", `${sheet}.css`), "utf8"))
    .digest("base64")}'`;

/**
 * `_document.tsx` widens `script-src` by a nonce on interactive pages, and the preview of a draft widens it for its frame, by the
 * sheet of paper too: there is one policy, not two, and guides do not carry what they have no use for.
 */
const contentSecurityPolicy = () =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${sheetNames
      .filter((name) => name !== "paper")
      .map(hashOf)
      .join(" ")}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");

const strictTransport = ["Strict-Transport-Security", "max-age=63072000; includeSubDomains"] as const;

/**
 * The same for every caller, so that no cache keeps for all what one has brought about. `siteUrl`: what the operator says; with
 * `https` browsers come by TLS alone. The development server evaluates strings and writes inline scripts, so only a
 * production server has the policy.
 */
export const securityHeaders = (dev: boolean, siteUrl: string | undefined): SecurityHeaders => [
  ...always,
  ...(dev ? [] : [["Content-Security-Policy", contentSecurityPolicy()] as const]),
  ...(siteUrl?.startsWith("https:") ? [strictTransport] : []),
];
