import type { ComponentProps } from "react";

const classes: Record<string, string> = { right: "text-right", center: "text-center" };

/** A cell as its column is aligned, by a class: the content security policy lets no `style` attribute through. */
export const AlignedCell = ({ as: Tag, style, ...rest }: ComponentProps<"td"> & { as: "td" | "th" }) => (
  <Tag {...rest} className={classes[style?.textAlign ?? ""]} />
);
