import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { useLanguage } from "../../ui/language-context";

/** Removes all that is kept; asks first where answers would be lost. */
export const ClearDevice = () => {
  const { clear: messages } = messagesIn(useLanguage()).offline;
  return (
    <section className="mt-10" aria-labelledby="clear-heading">
      <h2 id="clear-heading">{messages.heading}</h2>
      <p>{messages.what}</p>
      <p>
        <Button kind="danger" type="button" id="clear">
          {messages.button}
        </Button>
      </p>
      <div
        id="clear-warning"
        className="notice notice-bad mt-4"
        role="alert"
        data-one={messages.one}
        data-many={messages.many}
        hidden
      >
        <p />
        <p className="actions mt-3">
          <Button type="button" id="clear-keep">
            {messages.keep}
          </Button>
          <Button kind="danger" type="button" id="clear-anyway">
            {messages.anyway}
          </Button>
        </p>
      </div>
    </section>
  );
};
