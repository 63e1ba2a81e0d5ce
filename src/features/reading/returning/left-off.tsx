import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { builtFile } from "../../../ui/built-file";
import { useLanguage } from "../../../ui/language-context";

/** The way back to where this device last read. Hidden until the script finds such a place and leads the link there. */
export const LeftOff = () => {
  const { leftOff } = messagesIn(useLanguage()).home;
  const language = useLanguage();
  const { articles } = messagesIn(language).history;
  return (
    <>
      <p id="left-off" className="notice mt-6 print:hidden" hidden>
        <span className="meta block">{leftOff}</span>
        <a className="inline-flex min-h-target items-center" href={addressIn(language, "/articles")}>
          {articles}
        </a>
      </p>
      <script src={builtFile("/generated/home.js")} defer />
    </>
  );
};
