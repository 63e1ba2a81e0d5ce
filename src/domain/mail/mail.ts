import { z } from "zod";
import { isLanguage, type Language } from "../language";
import { roleSchema } from "../person/role";

/** What mails are about. A server sends those kinds alone that it knows: a later version may write others. */
export const mailKinds = ["invitation", "verification", "recovery", "draft", "report"] as const;
export type MailKind = (typeof mailKinds)[number];

/** What becomes of a draft that somebody else is told of. `not-published`: its moment came, and something stood against it. */
export const draftEvents = ["submitted", "accepted", "returned", "published", "not-published"] as const;
export type DraftEvent = (typeof draftEvents)[number];

const language = z.custom<Language>(isLanguage);

/** What an invitation tells: `token` stands here until it is sent, and nowhere else. `by`: null for a command. */
export const invitationDetails = z.object({
  to: z.string(),
  token: z.string(),
  role: roleSchema,
  language,
  by: z.string().nullable(),
  expiresAt: z.iso.datetime(),
});
export type InvitationDetails = z.infer<typeof invitationDetails>;

/** What somebody is told of a draft. `by`: who did it; null: the server, at the moment that somebody gave. */
export const draftNewsSchema = z.object({
  event: z.enum(draftEvents),
  draft: z.uuid(),
  title: z.string(),
  by: z.string().nullable(),
});
export type DraftNews = z.infer<typeof draftNewsSchema>;

/** What somebody is told of their report. `about`: the question, or the guide; `path`: of the passage, without its language; `note`: empty where an editor wrote none. */
export const reportNewsSchema = z.object({
  to: z.string(),
  language,
  about: z.string(),
  path: z.string(),
  note: z.string(),
  reportedOn: z.iso.date(),
});
export type ReportNews = z.infer<typeof reportNewsSchema>;

/** A text that somebody typed, for a header or a line of a mail: on one line, and no longer than one reads. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, " ")
    .trim()
    .slice(0, 150);

/** The same of several lines. */
export const plainLines = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replace(/[^\P{C}\n]+/gu, " ")
    .trim();
