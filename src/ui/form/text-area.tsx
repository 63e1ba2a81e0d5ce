import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"textarea">, "className"> & { id: string; name: string; label: string; hint?: string };

/** Some lines to type in, with their name and a hint below. */
export const TextArea = ({ id, label, hint, ...area }: Props) => (
  <div className="field w-full">
    <label htmlFor={id} className="font-semibold">
      {label}
    </label>
    <textarea id={id} className="text-box" aria-describedby={hint && `${id}-hint`} {...area} />
    {hint && (
      <p id={`${id}-hint`} className="text-quiet">
        {hint}
      </p>
    )}
  </div>
);
