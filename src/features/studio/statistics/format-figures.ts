import { formatNumber, formatShare } from "../../../messages/format-number";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

type Interval = { low: number; high: number } | null;

/** How the language of the page writes figures; what is not known is an empty text. */
export const useFigures = () => {
  const language = useLanguage();
  const { itemStatistics: messages } = messagesIn(language);
  const share = (value: number | null) => (value === null ? "" : formatShare(value, language));
  return {
    share,
    /** Two places behind the point. */
    decimal: (value: number | null) =>
      value === null ? "" : formatNumber(Number(value.toFixed(2)), language).replace("-", "−"),
    whole: (value: number) => formatNumber(value, language),
    interval: (value: Interval) =>
      value === null ? "" : `(${messages.interval(share(value.low), share(value.high))})`,
  };
};
