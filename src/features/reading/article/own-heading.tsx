import { type ComponentProps, useContext } from "react";
import { AnchorContext } from "./anchor-context";
import { SectionHead } from "./section-head";

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
