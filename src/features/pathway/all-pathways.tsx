import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import type { LoadedQuestion } from "./load-question";

/** Every route by name, for those who would rather look than answer. */
export const AllPathways = ({ pathways }: { pathways: LoadedQuestion["all"] }) => {
  const messages = messagesIn(useLanguage()).pathway;
  if (pathways.length === 0) return null;
  return (
    <details className="fold mt-10">
      <summary>{messages.all(pathways.length)}</summary>
      <ul className="mt-2 grid grid-cols-1 gap-2">
        {pathways.map(({ name, address }) => (
          <li key={address}>
            <a href={address} className="inline-flex min-h-target items-center leading-snug">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};
