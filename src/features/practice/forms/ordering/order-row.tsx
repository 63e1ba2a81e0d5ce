import type { PointerEvent } from "react";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { Icon } from "../../../../ui/icon";
import { useLanguage } from "../../../../ui/language-context";
import { ItemLanguage } from "../../fields/item-language";

type Props = {
  id: string;
  text: string;
  /** Counted from 0; `last`: the last one there is. */
  index: number;
  last: number;
  /** The whole list, as an address carries it, were this row at another place. */
  valueAt: (index: number) => string;
  moveForm: string;
  isDragged: boolean;
  onMove: (index: number) => void;
  onPointerDown: (event: PointerEvent) => void;
};

/** A row of an ordering: its number, which is also the grip that a finger drags it by, its text, and two buttons. */
export function OrderRow({ id, text, index, last, valueAt, moveForm, isDragged, onMove, onPointerDown }: Props) {
  const messages = runnerMessagesIn(useLanguage()).questionFields;
  return (
    <li className="option order-row items-center" data-row={id} data-dragged={isDragged} onPointerDown={onPointerDown}>
      <span aria-hidden="true" data-grip className="order-grip">
        <span className="option-letter">{index + 1}</span>
      </span>
      <span>
        <ItemLanguage>{text}</ItemLanguage>
      </span>
      <span className="flex gap-1">
        {([-1, 1] as const).map((step) => {
          const to = Math.min(Math.max(index + step, 0), last);
          return (
            <button
              key={step}
              type="submit"
              form={moveForm}
              name="order"
              value={valueAt(to)}
              aria-disabled={to === index}
              aria-label={step < 0 ? messages.moveUp(text) : messages.moveDown(text)}
              className="order-move"
              onClick={(event) => {
                event.preventDefault();
                onMove(to);
              }}
            >
              <Icon name={step < 0 ? "up" : "down"} />
            </button>
          );
        })}
      </span>
      <input type="hidden" name="order" value={id} />
    </li>
  );
}
