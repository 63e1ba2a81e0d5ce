import type { ReactNode } from "react";

/** An explained word and what touches it, "l’externat." for one: a line may break beside a button where none may in text. */
export const Joined = ({ children }: { children?: ReactNode }) => <span className="whitespace-nowrap">{children}</span>;
