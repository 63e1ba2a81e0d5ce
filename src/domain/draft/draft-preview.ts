import { z } from "zod";

/** An address that was made; it is given once. */
export const madePreviewSchema = z.strictObject({ id: z.uuid(), address: z.string() });
export type MadePreview = z.infer<typeof madePreviewSchema>;

/** The path of the page that shows a draft to whoever has the address. */
export const sharedPreviewAddress = (token: string): string => `/preview/${token}`;
