import { addressIn } from "../../../domain/language";
import { builtFile } from "../../../ui/built-file";
import { useLanguage, useWords } from "../../../ui/language-context";
import { historyWords } from "../../../words/history-words";
import { homeWords } from "../../../words/home-words";

/** The way back to where this device last read. Hidden until the script finds such a place and leads the link there. */
export const LeftOff = () => {
  const { leftOff } = useWords(homeWords);
  const { guides } = useWords(historyWords);
  const language = useLanguage();
  return (
    <>
      <p id="left-off" className="notice mt-6 print:hidden" hidden>
        <span className="meta block">{leftOff}</span>
        <a className="inline-flex min-h-target items-center" href={addressIn(language, "/articles")}>
          {guides}
        </a>
      </p>
      <script src={builtFile("/generated/home.js")} defer />
    </>
  );
};
