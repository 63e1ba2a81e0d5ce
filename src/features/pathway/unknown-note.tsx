import { routingWords } from "../../messages/routing-words";
import { useMessages } from "../../ui/language-context";

/** Says what of the address was left out. */
export const UnknownNote = ({ unknown }: { unknown: string[] }) => {
  const words = useMessages(routingWords);
  if (unknown.length === 0) return null;
  return <p className="notice mt-6 print:hidden">{words.unknown(unknown.slice(0, 3).join(", "))}</p>;
};
