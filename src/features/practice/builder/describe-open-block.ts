import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { sayAgo } from "../../../messages/say-ago";
import { formatDay } from "../../../ui/format-day";

/** When a block was started, by ISO times: how long ago within a week, the day before that. */
export const describeOpenBlock = (startedAt: string, now: string, language: Language): string => {
  const messages = messagesIn(language).builder;
  const minutes = Math.floor((Date.parse(now) - Date.parse(startedAt)) / 60_000);
  if (minutes >= 7 * 24 * 60) return messages.begunOn(formatDay(startedAt.slice(0, 10), language));
  return messages.begun(sayAgo(minutes, language));
};
