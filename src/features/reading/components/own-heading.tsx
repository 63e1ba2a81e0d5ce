import { type ComponentProps, useContext } from "react";
import { SectionHead } from "../article/section-head";
import { AnchorContext } from "./anchor-context";

/** A heading that an editor wrote: it begins a section of loose text. */
export const OwnHeading = (props: ComponentProps<"h2">) => {
  const anchor = useContext(AnchorContext);
  if (anchor === "") return <h2 {...props} />;
  return (
    <SectionHead anchor={anchor}>
      <h2 {...props} id={`${anchor}-heading`} />
    </SectionHead>
  );
};
