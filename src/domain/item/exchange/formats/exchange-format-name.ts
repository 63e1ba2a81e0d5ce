import { z } from "zod";

/** The formats in which questions travel, by the names that commands and the API use. */
export const exchangeFormatNames = ["json", "csv", "gift", "moodle-xml", "qti3", "qti21", "anki"] as const;
export const exchangeFormatSchema = z.enum(exchangeFormatNames);
export type ExchangeFormatName = z.infer<typeof exchangeFormatSchema>;

/** Those whose files are read. */
export const importFormatNames = [
  "gift",
  "moodle-xml",
  "qti3",
  "qti21",
] as const satisfies readonly ExchangeFormatName[];
export type ImportFormatName = (typeof importFormatNames)[number];
