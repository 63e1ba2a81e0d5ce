import type { ComponentProps } from "react";

/** A wide table scrolls in its own box, which the keyboard reaches. */
const box = { className: "table-scroll", tabIndex: 0, role: "group", "aria-label": "Table" };

export const ScrollingTable = (props: ComponentProps<"table">) => (
  <div {...box}>
    <table {...props} />
  </div>
);
