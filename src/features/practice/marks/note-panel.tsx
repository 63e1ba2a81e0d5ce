import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from "react";
import { longestText } from "../../../domain/item/marks/mark";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { asStored, LimitedText } from "./limited-text";

type Props = { note: string; onNote: (note: string) => void; ref?: RefObject<HTMLDetailsElement | null> };

/** A private note. It is saved when the field loses the focus or goes, and by its button, which works without script too. */
export function NotePanel({ note, onNote }: Props) {
  const messages = runnerMessagesIn(useLanguage()).marks;
  const box = useRef<HTMLTextAreaElement>(null);
  const keep = () => {
    const text = asStored(box.current?.value ?? "");
    if (text !== note && text.length <= longestText) onNote(text);
  };
  const keepAtLast = useEffectEvent(keep);
  // A field that is taken away with the focus in it, by the browser's "back", is not told that it loses it.
  useLayoutEffect(() => () => keepAtLast(), []);
  return (
    <details className="tool-panel" onToggle={({ currentTarget }) => currentTarget.open && box.current?.focus()}>
      <summary className="tool" data-key="n">
        <Icon name="note" />
        <span>
          {messages.note}
          {note && <span className="tool-has">{messages.hasNote}</span>}
        </span>
      </summary>
      <div className="tool-content">
        <label htmlFor="note" className="font-semibold">
          {messages.noteLabel}
        </label>
        <p id="note-rule" className="text-small text-quiet">
          {messages.noteRule}
        </p>
        <LimitedText
          id="note"
          name="note"
          form="mark"
          ref={box}
          rows={3}
          defaultValue={note}
          aria-describedby="note-rule"
          onBlur={keep}
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
          {messages.saveNote}
        </Button>
      </div>
    </details>
  );
}
