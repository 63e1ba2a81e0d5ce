import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/** Says what of the address was left out. */
export const UnknownNote = ({ unknown }: { unknown: string[] }) => {
  const messages = messagesIn(useLanguage()).pathway;
  if (unknown.length === 0) return null;
  return <p className="notice mt-6 print:hidden">{messages.unknown(unknown.slice(0, 3).join(", "))}</p>;
};
