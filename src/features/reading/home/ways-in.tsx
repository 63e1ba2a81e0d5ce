import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

const ways = [
  { way: "read", path: "/articles" },
  { way: "pathway", path: "/route" },
  { way: "practise", path: "/practice" },
] as const;

/** Three doors of the same size: whoever comes knows which of them is theirs. */
export const WaysIn = () => {
  const language = useLanguage();
  const { ways: messages } = messagesIn(language).home;
  return (
    <nav aria-label={messages.heading}>
      <ul className="ways mt-8">
        {ways.map(({ way, path }) => (
          <li key={way}>
            <a className="way" href={addressIn(language, path)}>
              <span className="way-name">{messages[way].name}</span>
              <span className="way-what">{messages[way].what}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
