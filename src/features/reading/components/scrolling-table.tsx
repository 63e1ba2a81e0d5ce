import type { ComponentProps } from "react";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** A wide table scrolls in its own box, which the keyboard reaches: a group, and so one may stop at it. */
export const ScrollingTable = (props: ComponentProps<"table">) => {
  const box = {
    className: "table-scroll",
    tabIndex: 0,
    role: "group",
    "aria-label": messagesIn(useLanguage()).reading.table,
  };
  return (
    <div {...box}>
      <table {...props} />
    </div>
  );
};
