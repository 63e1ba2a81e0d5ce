import { newAtOnce } from "../../../domain/block/block-request";
import { addressIn, type Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";

/*
 * What a device knows takes the place of the way in and never adds one, so that nothing moves: the script writes the name
 * in `data-back` over that of the link, and what it knows into the line beneath.
 */

/** The card of the route, filled for somebody new. It becomes the way back to the route that was begun. */
export const FindPathway = ({ isFirst = false }: { isFirst?: boolean }) => {
  const language = useLanguage();
  const { name, what, goOn, progress, next } = messagesIn(language).home.ways.pathway;
  const onDevice = { id: "my-route", "data-back": goOn, "data-words": progress, "data-next": next };
  return (
    <div className={isFirst ? "way-card leads-first" : "way-card"} {...onDevice}>
      <a href={addressIn(language, "/route")}>{name}</a>
      <p>{what}</p>
    </div>
  );
};

/** All guides, or the way back to where this device last read. */
export const ReadArticle = () => {
  const language = useLanguage();
  const messages = messagesIn(language).home;
  return (
    <li className="row row-back" id="left-off" data-back={messages.leftOff}>
      <a href={addressIn(language, "/articles")}>{messages.ways.read.name}</a>
      <p>{messages.ways.read.what}</p>
    </li>
  );
};

/** Five questions, one press away, with what they are not for. `bound`: the language that they are to be in. */
export const TryQuestions = ({ bound }: { bound: Language | null }) => {
  const language = useLanguage();
  const { home, today } = messagesIn(language);
  const { start, what } = home.ways.practise;
  return (
    <li className="row">
      <form method="post" action={formAction(language, "/api/practice/start")}>
        {bound && <input type="hidden" name="language" value={bound} />}
        <input type="hidden" name="count" value={newAtOnce} />
        <input type="hidden" name="mode" value="tutor" />
        <button type="submit" aria-describedby="practise-what" data-for-route={today.startForRoute(newAtOnce)}>
          {start(newAtOnce)}
        </button>
      </form>
      <p id="practise-what">{what}</p>
    </li>
  );
};
