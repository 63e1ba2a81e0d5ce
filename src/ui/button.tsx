import type { ComponentProps } from "react";

const kinds = {
  primary: "button",
  plain: "button button-plain",
  danger: "button button-danger",
  quiet: "button button-quiet",
};

export const Button = ({ kind = "primary", ...rest }: ComponentProps<"button"> & { kind?: keyof typeof kinds }) => (
  <button {...rest} className={kinds[kind]} />
);
