import { compareAddress } from "../../../domain/article/history-address";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import type { ListedRevision } from "./history";

type Props = { slug: string; revision: ListedRevision; isCurrent: boolean };

/** One version: its day, what its editor says, how much it changed, and whether nobody else had accepted it. */
export const RevisionEntry = ({ slug, revision: { number, on, note, changes, isOverride }, isCurrent }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).history;
  return (
    <li id={`version-${number}`}>
      <h2 className="text-lead">
        <time dateTime={on}>{formatDay(on, language)}</time>
      </h2>
      <p className="meta">
        {messages.version(number)}
        {isCurrent && `, ${messages.current}`}
      </p>
      {isOverride && <p className="mt-1 font-semibold">{messages.override}</p>}
      {note && <p className="mt-1">{note}</p>}
      {changes === null && <p className="mt-1">{messages.first}</p>}
      {changes === 0 && <p className="mt-1 text-quiet">{messages.noChange}</p>}
      {changes !== null && changes > 0 && (
        <p>
          <a
            className="inline-flex min-h-target items-center"
            href={compareAddress(slug, { from: number - 1, to: number })}
          >
            {messages.seeChanges(changes)} <span className="sr-only">{messages.inVersion(number)}</span>
          </a>
        </p>
      )}
    </li>
  );
};
