import { addressIn } from "../../../domain/language";
import { useLanguage, useWords } from "../../../ui/language-context";
import { historyWords } from "../../../words/history-words";

/** The way back to where this device last read. Hidden until the script finds such a place and leads the link there. */
export const LeftOff = () => {
  const words = useWords(historyWords);
  const language = useLanguage();
  return (
    <>
      <p id="left-off" className="notice mt-7" hidden>
        <span className="meta block">{words.leftOff}</span>
        <a className="inline-flex min-h-target items-center" href={addressIn(language, "/articles")}>
          {words.guides}
        </a>
      </p>
      <script src="/generated/home.js" defer />
    </>
  );
};
