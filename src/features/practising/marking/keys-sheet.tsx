import { useRef } from "react";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/language-context";
import { markingWords } from "../../../words/marking-words";

/** The keys of the runner, on a sheet over the page. The browser closes it with Escape and gives the focus back. */
export function KeysSheet() {
  const words = useWords(markingWords);
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
        {words.keys}
      </button>
      <dialog ref={sheet} className="sheet" aria-labelledby="keys-title">
        <h2 id="keys-title">{words.keys}</h2>
        <p className="text-fine text-quiet">{words.keysRule}</p>
        <dl>
          {words.keyList.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <Button kind="plain">{words.close}</Button>
        </form>
      </dialog>
    </>
  );
}
