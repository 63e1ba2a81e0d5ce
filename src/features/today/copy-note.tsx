import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/**
 * What a page says of itself where the device's copy stands in, or while the device is offline: of when it is, and what to
 * do meanwhile. Shown by the script.
 * `path`: of the page.
 */
export const CopyNote = ({ path }: { path: "/" | "/practice" }) => {
  const language = useLanguage();
  const { offline, history } = messagesIn(language);
  return (
    <div
      id="copy-note"
      className="notice sticky top-2 z-10 mb-4 text-small [@media(max-height:25rem)]:static"
      data-words={offline.ownCopy}
      data-offline={offline.noLine}
      data-tag={history.dayTag}
      hidden
      role="status"
    >
      <p />
      <p className="actions">
        <a className="inline-flex min-h-target items-center" href={addressIn(language, path)}>
          {offline.away.retry}
        </a>
        <a className="inline-flex min-h-target items-center" href={addressIn(language, "/offline")}>
          {offline.saved}
        </a>
      </p>
    </div>
  );
};
