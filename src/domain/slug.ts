import { z } from "zod";

/** Lower-case words joined by hyphens; addresses, anchors and ids are made of it (SECURITY rule 2). */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const slugSchema = z.string().max(80).regex(slugPattern, "use lower-case letters, digits and single hyphens");
