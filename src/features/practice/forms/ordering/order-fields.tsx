import { useRef, useState } from "react";
import type { PublicQuestion } from "../../../../domain/item/public-question";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";
import { moveTo, writePositions } from "./order-positions";
import { OrderRow } from "./order-row";
import { useDragOrder } from "./use-drag-order";

type Props = {
  question: PublicQuestion;
  order: string[];
  /** The form that asks for this page again with a list moved, where there is no script. */
  moveForm: string;
  onOrder: (order: string[]) => void;
};

/** A list to put in order with buttons or by dragging. What a move came to is said aloud. */
export function OrderFields({ question, order, moveForm, onOrder }: Props) {
  const messages = runnerMessagesIn(useLanguage()).questionFields;
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<string>();
  const put = (next: string[], id: string) => {
    setMoved(id);
    onOrder(next);
  };
  const { dragged, begin } = useDragOrder(list, order, put);
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? "";
  return (
    <>
      <ol ref={list} className="m-0 list-none p-0">
        {order.map((id, index) => (
          <OrderRow
            key={id}
            id={id}
            text={textOf(id)}
            index={index}
            last={order.length - 1}
            valueAt={(other) => writePositions(moveTo(order, id, other), question.options)}
            moveForm={moveForm}
            isDragged={dragged === id}
            onMove={(other) => put(moveTo(order, id, other), id)}
            onPointerDown={(event) => begin(event, id)}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {moved && messages.moved(textOf(moved), order.indexOf(moved) + 1, order.length)}
      </p>
    </>
  );
}
