import { useRef } from "react";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Button } from "../../../ui/button";
import { useLanguage } from "../../../ui/language-context";

/** The keys of the runner, on a sheet over the page. The browser closes it with Escape and gives the focus back. */
export function KeysSheet() {
  const messages = runnerMessagesIn(useLanguage()).marks;
  const sheet = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        className="tool tool-keys"
        data-key="?"
        aria-haspopup="dialog"
        onClick={() => sheet.current?.showModal()}
      >
        <span aria-hidden="true">
          <kbd>?</kbd>{" "}
        </span>
        {messages.keys}
      </button>
      <dialog ref={sheet} className="sheet" aria-labelledby="keys-title">
        <h2 id="keys-title">{messages.keys}</h2>
        <p className="text-small text-quiet">{messages.keysRule}</p>
        <dl>
          {messages.keyList.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <Button kind="plain">{messages.close}</Button>
        </form>
      </dialog>
    </>
  );
}
