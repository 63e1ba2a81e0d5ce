import type { ReactNode } from "react";

const signs = {
  warning: <path d="M12 3 1.5 21h21L12 3Zm0 6.5v5.5m0 2.2v1.3" strokeLinejoin="round" />,
  info: <path d="M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19Zm0 8.2v6m0-9.4v1.4" />,
};
const words = { warning: "Warning", info: "Note" };

type Props = { type?: "info" | "warning"; title?: string; anchor?: string; children?: ReactNode };

/** Set apart by a sign, a word, a border and only then by colour. One with an anchor is a section of its own. */
export const Callout = ({ type = "info", title, anchor, children }: Props) => {
  const Heading = anchor ? "h2" : "h3";
  return (
    <aside id={anchor} className={`callout callout-${type}`}>
      <Heading className="callout-title">
        <svg className="callout-sign" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
          {signs[type]}
        </svg>
        <span>
          <span className="callout-word">
            {words[type]}
            {title && <span className="sr-only">: </span>}
          </span>
          {title}
        </span>
      </Heading>
      {children}
    </aside>
  );
};
