import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/** The ways on to what a learner has done, and to what is kept about them. */
export function OwnPages() {
  const language = useLanguage();
  const messages = messagesIn(language).today;
  return (
    <nav aria-label={messages.yours} className="mt-12 grid gap-4 sm:grid-cols-2">
      <a className="link-card" href={addressIn(language, "/practice/progress")}>
        <span className="link-card-title">{messages.progress}</span>
        <span className="link-card-text">{messages.progressWhat}</span>
      </a>
      <a className="link-card" href={addressIn(language, "/practice/my-data")}>
        <span className="link-card-title">{messages.data}</span>
        <span className="link-card-text">{messages.dataWhat}</span>
      </a>
    </nav>
  );
}
