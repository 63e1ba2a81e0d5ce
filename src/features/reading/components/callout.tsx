import type { ReactNode } from "react";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

const signs = {
  warning: <path d="M12 3 1.5 21h21L12 3Zm0 6.5v5.5m0 2.2v1.3" strokeLinejoin="round" />,
  info: <path d="M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19Zm0 8.2v6m0-9.4v1.4" />,
};

type Kind = keyof typeof signs;
type Props = { type?: Kind; title?: string; anchor?: string; children?: ReactNode };

const Title = ({ type, title }: { type: Kind; title: string | undefined }) => {
  const messages = messagesIn(useLanguage()).reading;
  return (
    <>
      <svg className="callout-sign" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
        {signs[type]}
      </svg>
      <span>
        <span className="callout-word">
          {type === "warning" ? messages.warning : messages.note}
          {title && <span className="sr-only">{messages.colon}</span>}
        </span>
        {title}
      </span>
    </>
  );
};

/** Set apart by a sign, a word, a border and only then by colour. One with an anchor is a section of its own. */
export const Callout = ({ type = "info", title, anchor, children }: Props) => (
  <aside id={anchor} className={`callout callout-${type}`}>
    {anchor ? (
      <h2 id={`${anchor}-heading`} className="callout-title">
        <Title type={type} title={title} />
      </h2>
    ) : (
      <h3 className="callout-title">
        <Title type={type} title={title} />
      </h3>
    )}
    {children}
  </aside>
);
