import type { ComponentProps } from "react";

const kinds = {
  primary: "button",
  plain: "button button-plain",
  danger: "button button-danger",
  quiet: "button button-quiet",
};

export type ButtonProps = ComponentProps<"button"> & { kind?: keyof typeof kinds };

export const Button = ({ kind = "primary", ...rest }: ButtonProps) => <button {...rest} className={kinds[kind]} />;
