import { type RefObject, useRef } from "react";
import { Button } from "../../../ui/button";

type Props = { note: string; onNote: (note: string) => void; ref?: RefObject<HTMLDetailsElement | null> };

/** A private note. It is kept when the box is left, and by its button, which works without script too. */
export function NotePanel({ note, onNote }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const keep = () => {
    const text = box.current?.value.replaceAll("\r\n", "\n") ?? "";
    if (text !== note) onNote(text);
  };
  return (
    <details className="tool-panel" onToggle={({ currentTarget }) => currentTarget.open && box.current?.focus()}>
      <summary className="tool" data-key="n">
        <span aria-hidden="true">✎ </span>Note{note && <span className="tool-has">, written</span>}
      </summary>
      <div className="tool-content">
        <label htmlFor="note" className="font-semibold">
          Your note on this question
        </label>
        <p id="note-rule" className="text-fine text-quiet">
          Only you can see it. Write nothing about a patient.
        </p>
        <textarea
          id="note"
          name="note"
          form="mark"
          ref={box}
          rows={3}
          maxLength={2000}
          defaultValue={note}
          aria-describedby="note-rule"
          onBlur={keep}
          className="text-box"
        />
        <Button
          kind="plain"
          type="submit"
          form="mark"
          onClick={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          Save note
        </Button>
      </div>
    </details>
  );
}
