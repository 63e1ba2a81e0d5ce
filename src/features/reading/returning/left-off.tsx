import { addressIn } from "../../../domain/language";
import { historyMessages } from "../../../messages/history-messages";
import { homeMessages } from "../../../messages/home-messages";
import { builtFile } from "../../../ui/built-file";
import { useLanguage, useMessages } from "../../../ui/language-context";

/** The way back to where this device last read. Hidden until the script finds such a place and leads the link there. */
export const LeftOff = () => {
  const { leftOff } = useMessages(homeMessages);
  const { guides } = useMessages(historyMessages);
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
