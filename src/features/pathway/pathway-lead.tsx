import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/** What the questions are for. The way back to the route that the device keeps takes its place, so that nothing moves. */
export const PathwayLead = () => {
  const language = useLanguage();
  const { pathway, home } = messagesIn(language);
  const { goOn, progress, next } = home.ways.pathway;
  return (
    <div className="way-back">
      <p className="text-lead">{pathway.lead}</p>
      <div id="my-route" className="way-card" data-back={goOn} data-words={progress} data-next={next}>
        {/* Until the script has written the line, nobody sees, hears or reaches it. */}
        <a href={addressIn(language, "/route")}>{goOn}</a>
        <p />
      </div>
    </div>
  );
};
