import type { ComponentProps } from "react";
import { readingMessages } from "../../../messages/reading-messages";
import { useMessages } from "../../../ui/language-context";

/** A wide table scrolls in its own box, which the keyboard reaches: a group, and so one may stop at it. */
export const ScrollingTable = (props: ComponentProps<"table">) => {
  const box = {
    className: "table-scroll",
    tabIndex: 0,
    role: "group",
    "aria-label": useMessages(readingMessages).table,
  };
  return (
    <div {...box}>
      <table {...props} />
    </div>
  );
};
