import type { ComponentProps } from "react";

/** A link that is the main way on, with the weight of a button. */
export const ButtonLink = ({ plain = false, ...rest }: ComponentProps<"a"> & { plain?: boolean }) => (
  <a {...rest} className={plain ? "button button-plain" : "button"} />
);
