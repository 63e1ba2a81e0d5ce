import { pathwayMessages } from "../../messages/pathway-messages";
import { useMessages } from "../../ui/language-context";

/** Says what of the address was left out. */
export const UnknownNote = ({ unknown }: { unknown: string[] }) => {
  const messages = useMessages(pathwayMessages);
  if (unknown.length === 0) return null;
  return <p className="notice mt-6 print:hidden">{messages.unknown(unknown.slice(0, 3).join(", "))}</p>;
};
