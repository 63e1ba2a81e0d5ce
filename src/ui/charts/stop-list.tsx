import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../language-context";

/** `system`: what the stop belongs to, with its number in a key. `address`: none where it leads nowhere now. */
type Stop = {
  name: string;
  note: string;
  system: { number: number; name: string } | null;
  address?: string | undefined;
  /** Of what it leads to, where that is not the page's. */
  language?: string | undefined;
};

const Words = ({ name, note, system }: Stop) => {
  const { colon } = messagesIn(useLanguage()).reading;
  return (
    <>
      <span className="stop-number" aria-hidden="true">
        {system?.number}
      </span>
      <span className="stop-words">
        {system && <span className="sr-only">{system.name + colon}</span>}
        <span className="stop-name">{name}</span> <span className="stop-note">{note}</span>
      </span>
    </>
  );
};

/** Stops on a way, one after another; the last is where it leads. */
export const StopList = ({ stops }: { stops: Stop[] }) => (
  <ol className="stops">
    {stops.map(({ address, language, ...stop }) => (
      <li key={`${stop.name} ${stop.note}`}>
        {address ? (
          <a className="stop" href={address} hrefLang={language}>
            <Words {...stop} />
          </a>
        ) : (
          <span className="stop">
            <Words {...stop} />
          </span>
        )}
      </li>
    ))}
  </ol>
);
