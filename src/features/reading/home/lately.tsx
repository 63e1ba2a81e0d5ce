import { allFeedAddress } from "../../../domain/article/history-address";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import type { News } from "./news";

const Line = ({ news: { title, on, note, changes, url } }: { news: News }) => {
  const language = useLanguage();
  const { lately: messages } = messagesIn(language).home;
  return (
    <li>
      <a href={url}>{title}</a>
      <ul className="meta facts-line">
        <li>
          <time dateTime={on}>{formatDay(on, language)}</time>
        </li>
        <li>{changes === null ? messages.published : messages.changed(changes)}</li>
      </ul>
      {note && <p>{note}</p>}
    </li>
  );
};

export const Lately = ({ news }: { news: News[] }) => {
  const language = useLanguage();
  const { lately: messages } = messagesIn(language).home;
  return (
    <section className="mt-14" aria-labelledby="lately">
      <h2 id="lately">{messages.heading}</h2>
      {news.length === 0 ? (
        <p className="mt-4">{messages.none}</p>
      ) : (
        <ul className="news mt-4">
          {news.map((one) => (
            <Line key={`${one.url} ${one.on}`} news={one} />
          ))}
        </ul>
      )}
      <p className="mt-4">
        <a href={allFeedAddress(language)}>{messages.follow}</a>
      </p>
    </section>
  );
};
