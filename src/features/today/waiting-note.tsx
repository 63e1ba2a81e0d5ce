import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/** That answers wait on this device, and that they were sent: shown by the script, which sends them. */
export const WaitingNote = () => {
  const language = useLanguage();
  const { one, many, sentOne, sentMany, update } = messagesIn(language).today.waiting;
  return (
    <p
      id="waiting"
      className="notice mt-3 text-small"
      data-one={one}
      data-many={many}
      data-sent-one={sentOne}
      data-sent-many={sentMany}
      role="status"
      hidden
    >
      <span />{" "}
      <a href={addressIn(language, "/practice")} hidden>
        {update}
      </a>
    </p>
  );
};
