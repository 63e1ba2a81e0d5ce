import { z } from "zod";
import { languageSchema } from "../../language-schema";

/** Where and in which language somebody is told by mail what comes of their report. */
export const replyAddressSchema = z.strictObject({ to: z.email().max(254), language: languageSchema });
export type ReplyAddress = z.infer<typeof replyAddressSchema>;

/** Days after which an address is deleted of a report that nobody has answered. */
export const replyAddressDays = 365;

/** As many addresses as one report may have, and as many reports as one address may be left with in 24 hours. */
export const mostAddresses = 20;
export const mostReportsOfAddress = 5;

/** What a form sends of it: an address that may be empty, and the language of its page. */
export const replyFromForm = (
  replyTo: string | undefined,
  language: string,
): { reply?: { to: string; language: string } } =>
  replyTo === undefined || replyTo.trim() === "" ? {} : { reply: { to: replyTo.trim(), language } };
