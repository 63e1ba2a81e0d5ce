import { type ComponentProps, useContext } from "react";
import { AnchorContext } from "./anchor-context";

/** A heading that an editor wrote: it begins a section of loose text. */
export const OwnHeading = (props: ComponentProps<"h2">) => {
  const anchor = useContext(AnchorContext);
  return <h2 {...props} id={anchor === "" ? undefined : `${anchor}-heading`} />;
};
