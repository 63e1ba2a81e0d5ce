import { type ReactNode, useId } from "react";

export const Checklist = ({ title, children }: { title?: string; children?: ReactNode }) => {
  const id = useId();
  return (
    <div className="checklist">
      {title && <h3 id={id}>{title}</h3>}
      <ul aria-labelledby={title && id}>{children}</ul>
    </div>
  );
};
