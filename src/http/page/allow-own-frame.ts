import type { ServerResponse } from "node:http";

/** Lets a page stand in a frame of this site's own pages, and of no other. Every other page stands in none. */
export const allowOwnFrame = (response: ServerResponse): void => {
  const policy = response.getHeader("Content-Security-Policy");
  if (typeof policy !== "string") return;
  response.setHeader("Content-Security-Policy", policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
};
