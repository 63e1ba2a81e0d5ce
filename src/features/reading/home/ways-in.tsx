import { addressIn } from "../../../domain/language";
import { homeWords } from "../../../messages/home-words";
import { useLanguage, useMessages } from "../../../ui/language-context";

const ways = [
  { way: "read", path: "/articles" },
  { way: "route", path: "/route" },
  { way: "practise", path: "/practice" },
] as const;

/** Three doors of the same size: whoever comes knows which of them is theirs. */
export const WaysIn = () => {
  const language = useLanguage();
  const { ways: words } = useMessages(homeWords);
  return (
    <nav aria-label={words.heading}>
      <ul className="ways mt-8">
        {ways.map(({ way, path }) => (
          <li key={way}>
            <a className="way" href={addressIn(language, path)}>
              <span className="way-name">{words[way].name}</span>
              <span className="way-what">{words[way].what}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
