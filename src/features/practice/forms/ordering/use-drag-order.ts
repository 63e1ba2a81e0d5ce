import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { moveTo } from "./order-positions";

type Dragging = { dragged: string | undefined; begin: (event: PointerEvent, id: string) => void };

/**
 * Putting a list in order by dragging, for those who point; the buttons stay the way for everybody. A mouse takes a row
 * anywhere, a finger only by its grip, so that the page can still be scrolled. Escape puts the list back.
 * The list gives way as the pointer passes the middle of a row; each row carries its id as `data-row`.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  order: string[],
  onOrder: (order: string[], dragged: string) => void,
): Dragging {
  const [dragged, setDragged] = useState<string>();
  const latest = useRef({ order, onOrder });
  const ending = useRef<AbortController>(null);
  useEffect(() => {
    latest.current = { order, onOrder };
  });
  useEffect(() => () => ending.current?.abort(), []);

  const begin = (event: PointerEvent, id: string) => {
    const { target, pointerType, button } = event;
    if (button !== 0 || !(target instanceof Element) || target.closest("button")) return;
    if (pointerType !== "mouse" && !target.closest("[data-grip]")) return;
    event.preventDefault();
    ending.current?.abort();
    const end = new AbortController();
    ending.current = end;
    end.signal.addEventListener("abort", () => setDragged(undefined));
    setDragged(id);

    const before = order;
    const put = (moved: string[]) => {
      if (moved.join() !== latest.current.order.join()) latest.current.onOrder(moved, id);
    };
    const { signal } = end;
    document.addEventListener(
      "pointermove",
      ({ clientY }) => put(orderUnder(list.current, id, clientY, latest.current.order)),
      { signal },
    );
    document.addEventListener("pointerup", () => end.abort(), { signal });
    document.addEventListener("pointercancel", () => end.abort(), { signal });
    document.addEventListener(
      "keydown",
      ({ key }) => {
        if (key !== "Escape") return;
        put(before);
        end.abort();
      },
      { signal },
    );
  };
  return { dragged, begin };
}

/** The order as it is with the row under the pointer: after every other row whose middle the pointer has passed. */
function orderUnder(list: HTMLElement | null, id: string, pointer: number, order: string[]): string[] {
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const passed = rows.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return row.dataset.row !== id && top + height / 2 < pointer;
  });
  return moveTo(order, id, passed.length);
}
