import { useRef } from "react";
import { Button } from "../../../ui/button";

const keys: [string, string][] = [
  ["1–9, A–E", "choose an answer"],
  ["Shift + A–E", "strike an answer out, or take it back"],
  ["Enter", "check the answer, go on"],
  ["F", "flag the question"],
  ["N", "open your note"],
  ["P", "pause, where the block has no time limit"],
  ["?", "show these keys"],
  ["Esc", "close them"],
];

/** The keys of the runner, on a sheet over the page. The browser closes it with Escape and gives the focus back. */
export function KeysSheet() {
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
        Keys
      </button>
      <dialog ref={sheet} className="sheet" aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <p className="text-fine text-quiet">They work while the focus is in the question.</p>
        <dl>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <Button kind="plain">Close</Button>
        </form>
      </dialog>
    </>
  );
}
