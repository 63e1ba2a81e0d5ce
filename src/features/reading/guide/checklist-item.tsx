import { type ReactNode, useId } from "react";

/** No `label` around the text: it may hold source marks, and a label holds no other control. */
export const ChecklistItem = ({ children }: { children?: ReactNode }) => {
  const id = useId();
  return (
    <li>
      <span className="checklist-box">
        <input type="checkbox" aria-labelledby={id} />
      </span>
      <div id={id}>{children}</div>
    </li>
  );
};
