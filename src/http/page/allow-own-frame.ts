import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";

/** What a page on paper carries besides its own sheets; none while somebody writes. */
const paper = process.env.PAPER_STYLE;

/**
 * Lets a page stand in a frame of this site's own pages, and of no other, and be drawn as on paper there. Every other page
 * stands in no frame.
 */
export const allowOwnFrame = (response: ServerResponse): void => {
  const policy = response.getHeader("Content-Security-Policy");
  if (typeof policy !== "string") return;
  const sheet = paper === undefined ? "" : ` 'sha256-${createHash("sha256").update(paper).digest("base64")}'`;
  response.setHeader(
    "Content-Security-Policy",
    policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'").replace(/style-src [^;]*/, `$&${sheet}`),
  );
};
