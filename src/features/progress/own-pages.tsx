import { addressIn } from "../../domain/language";
import { todayWords } from "../../messages/today-words";
import { useLanguage, useMessages } from "../../ui/language-context";

/** The ways on to what a learner has done, and to what is kept about them. */
export function OwnPages() {
  const language = useLanguage();
  const words = useMessages(todayWords);
  return (
    <nav aria-label={words.yours} className="mt-12 grid gap-4 sm:grid-cols-2">
      <a className="link-card" href={addressIn(language, "/practice/progress")}>
        <span className="link-card-title">{words.progress}</span>
        <span className="link-card-text">{words.progressWhat}</span>
      </a>
      <a className="link-card" href={addressIn(language, "/practice/my-data")}>
        <span className="link-card-title">{words.data}</span>
        <span className="link-card-text">{words.dataWhat}</span>
      </a>
    </nav>
  );
}
