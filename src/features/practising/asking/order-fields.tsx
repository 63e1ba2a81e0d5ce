import type { PublicQuestion } from "../../../domain/question/public-question";

type Props = {
  question: PublicQuestion;
  order: string[];
  /** The form that asks for this page again with a list moved, where there is no script. */
  moveForm: string;
  onOrder: (order: string[]) => void;
};

/** A list to put in order with buttons. Each button's value is the list as it would then stand. */
export function OrderFields({ question, order, moveForm, onOrder }: Props) {
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? "";
  const places = (list: string[]) =>
    list.map((id) => question.options.findIndex((option) => option.id === id)).join(",");
  return (
    <ol className="m-0 list-none p-0">
      {order.map((id, place) => (
        <li key={id} className="option items-center">
          <span aria-hidden="true" className="option-letter">
            {place + 1}
          </span>
          <span>{textOf(id)}</span>
          <span className="flex gap-1">
            {([-1, 1] as const).map((step) => {
              const moved = swap(order, place, place + step);
              return (
                <button
                  key={step}
                  type="submit"
                  form={moveForm}
                  name="order"
                  value={places(moved)}
                  aria-disabled={moved === order}
                  aria-label={`Move ${step < 0 ? "up" : "down"}: ${textOf(id)}`}
                  className="grid size-11 cursor-pointer place-items-center rounded-lg border-2 border-edge bg-transparent text-accent hover:bg-accent-soft aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-quiet"
                  onClick={(event) => {
                    event.preventDefault();
                    onOrder(moved);
                  }}
                >
                  <span aria-hidden="true">{step < 0 ? "↑" : "↓"}</span>
                </button>
              );
            })}
          </span>
          <input type="hidden" name="order" value={id} />
        </li>
      ))}
    </ol>
  );
}

function swap(order: string[], from: number, to: number): string[] {
  const moving = order[from];
  const other = order[to];
  if (moving === undefined || other === undefined) return order;
  return order.map((id, place) => (place === from ? other : place === to ? moving : id));
}
