import { offlineWords } from "../../messages/offline-words";
import { Button } from "../../ui/button";
import { useMessages } from "../../ui/language-context";

/** Removes all that is kept; asks first where answers would be lost. */
export const ClearDevice = () => {
  const { clear: words } = useMessages(offlineWords);
  return (
    <section className="mt-10" aria-labelledby="clear-heading">
      <h2 id="clear-heading">{words.heading}</h2>
      <p>{words.what}</p>
      <p>
        <Button kind="danger" type="button" id="clear">
          {words.button}
        </Button>
      </p>
      <div
        id="clear-warning"
        className="notice notice-bad mt-4"
        role="alert"
        data-one={words.one}
        data-many={words.many}
        hidden
      >
        <p />
        <p className="actions mt-3">
          <Button type="button" id="clear-keep">
            {words.keep}
          </Button>
          <Button kind="danger" type="button" id="clear-anyway">
            {words.anyway}
          </Button>
        </p>
      </div>
    </section>
  );
};
