import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import type { News } from "./news";

const Line = ({ news: { title, on, note, changes, url } }: { news: News }) => {
  const language = useLanguage();
  return (
    <li>
      <a href={url}>{title}</a>
      <ul className="meta facts-line">
        <li>
          <time dateTime={on}>{formatDay(on, language)}</time>
        </li>
        <li>{messagesIn(language).home.lately.changed(changes)}</li>
      </ul>
      {note && <p>{note}</p>}
    </li>
  );
};

/** What changed in guides that somebody may have read; nothing where nothing did. */
export const Lately = ({ news }: { news: News[] }) => {
  const { lately: messages } = messagesIn(useLanguage()).home;
  if (news.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="lately">
      <h2 id="lately">{messages.heading}</h2>
      <ul className="news mt-4">
        {news.map((one) => (
          <Line key={`${one.url} ${one.on}`} news={one} />
        ))}
      </ul>
    </section>
  );
};
