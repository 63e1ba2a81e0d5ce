import { deskAddress, draftAddress } from "../../domain/draft/draft-address";
import { addressIn, type Language } from "../../domain/language";
import { type DraftNews, type InvitationDetails, oneLine, plainLines, type ReportNews } from "../../domain/mail/mail";
import { joinAddress } from "../../domain/person/invitation";
import { utcDay } from "../../domain/utc-day";
import { messagesIn } from "../../messages/messages";
import { formatDay } from "../../ui/format-day";

/** A mail as it is sent: plain text, without anything that tells who reads it. */
export type PlainMail = { to: string; subject: string; text: string };

/** Who it is to, in which language, and where the site is read: `https://example.org`. */
type Envelope = { to: string; language: Language; site: string };

const write = ({ to, site, language }: Envelope, subject: string, paragraphs: readonly string[]): PlainMail => {
  const { ending } = messagesIn(language).mail;
  const text = [...paragraphs, `-- \n${ending}\n${site}${addressIn(language, "/")}`].join("\n\n");
  return { to, subject: oneLine(subject), text: `${text}\n` };
};

const linkIn = ({ site, language }: Envelope, path: string): string => site + addressIn(language, path);

/** To somebody who was invited to work on the guides. */
export const writeInvitation = (invitation: InvitationDetails, site: string): PlainMail => {
  const { to, language, token, role, by, expiresAt } = invitation;
  const envelope = { to, language, site };
  const { mail, people } = messagesIn(language);
  const { subject, lead, link, unknown } = mail.invitation;
  const until = formatDay(utcDay(new Date(expiresAt)), language);
  return write(envelope, subject, [
    lead(by === null ? null : oneLine(by), people.roles[role]),
    `${link(until)}\n${linkIn(envelope, joinAddress(token))}`,
    unknown,
  ]);
};

/** To somebody who asked what became of their report. */
export const writeReportNews = (
  { to, language, about, path, note, reportedOn }: ReportNews,
  site: string,
): PlainMail => {
  const { subject, lead, answered, noNote, link, forgotten } = messagesIn(language).mail.report;
  return write({ to, language, site }, subject, [
    lead(formatDay(reportedOn, language), oneLine(about)),
    note === "" ? noNote : `${answered}\n${plainLines(note)}`,
    `${link}\n${site}${path}`,
    forgotten,
  ]);
};

/** To somebody who is to show that an address is theirs. */
export const writeVerification = (envelope: Envelope, token: string): PlainMail => {
  const { subject, link, unknown } = messagesIn(envelope.language).mail.verification;
  return write(envelope, subject, [`${link}\n${linkIn(envelope, `/account/verify/${token}`)}`, unknown]);
};

/** To somebody who lost their password. */
export const writeRecovery = (envelope: Envelope, token: string): PlainMail => {
  const { subject, link, unknown } = messagesIn(envelope.language).mail.recovery;
  return write(envelope, subject, [`${link}\n${linkIn(envelope, joinAddress(token))}`, unknown]);
};

/** Where somebody sees the news is about. */
const draftPath = ({ draft, event }: DraftNews): string =>
  event === "submitted" ? deskAddress(draft) : draftAddress(draft);

/** To somebody for whom something waits; of several things in one mail, the oldest first. */
export const writeDraftNews = (envelope: Envelope, news: readonly DraftNews[]): PlainMail => {
  const { events, many, switchOff } = messagesIn(envelope.language).mail.draft;
  const sentences = news.map((each) => {
    const { event, title, by } = each;
    return { text: events[event](oneLine(title), by === null ? null : oneLine(by)), path: draftPath(each) };
  });
  const [first] = sentences;
  return write(envelope, sentences.length === 1 && first ? first.text : many(sentences.length), [
    ...sentences.map(({ text, path }) => `${text}\n${linkIn(envelope, path)}`),
    `${switchOff}\n${linkIn(envelope, "/account")}#mail`,
  ]);
};
