import { type ReactNode, useId } from "react";

type Props = {
  /** Names the box among all of the guide, and stays while its words stay. */
  keep: string;
  /** The words are nothing but words, so that all of them may tick the box. */
  plain?: boolean;
  children?: ReactNode;
};

/** A box to tick. A label holds no other control, so that words with a link or a source mark stand beside it. */
export const ChecklistItem = ({ keep, plain, children }: Props) => {
  const id = useId();
  if (plain)
    return (
      <li>
        <label>
          <input type="checkbox" data-keep={keep} />
          <span>{children}</span>
        </label>
      </li>
    );
  return (
    <li>
      <label>
        <input type="checkbox" data-keep={keep} aria-labelledby={id} />
      </label>
      <div id={id}>{children}</div>
    </li>
  );
};
