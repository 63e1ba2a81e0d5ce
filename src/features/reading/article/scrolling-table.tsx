import type { ComponentProps } from "react";
import { readingWords } from "../../../messages/reading-words";
import { useMessages } from "../../../ui/language-context";

/** A wide table scrolls in its own box, which the keyboard reaches: a group, and so one may stop at it. */
export const ScrollingTable = (props: ComponentProps<"table">) => {
  const box = { className: "table-scroll", tabIndex: 0, role: "group", "aria-label": useMessages(readingWords).table };
  return (
    <div {...box}>
      <table {...props} />
    </div>
  );
};
