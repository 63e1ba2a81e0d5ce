import type { ComponentProps } from "react";

const kinds = {
  primary: "button",
  plain: "button button-plain",
  danger: "button button-danger",
  quiet: "button button-quiet",
};

type Props = ComponentProps<"button"> & {
  kind?: keyof typeof kinds;
  /** What it says where it asks from the guides of the route that a device keeps. It has room for that from the start. */
  forRoute?: string;
};

export const Button = ({ kind = "primary", forRoute, children, ...rest }: Props) => (
  <button {...rest} data-for-route={forRoute} className={kinds[kind]}>
    {forRoute === undefined ? children : <span>{children}</span>}
  </button>
);
