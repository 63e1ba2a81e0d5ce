import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"input">, "name"> & {
  name: string;
  label: string;
  hint?: string;
  /** What went wrong, as the element `problem` of the page says, is about this field. */
  isWrong?: boolean;
};

/** One line to type in, with its name and a hint below. `id`: that of the name, where a page has no other of it. */
export const TextField = ({ name, id = name, label, hint, isWrong = false, ...input }: Props) => {
  const hintId = `${name}-hint`;
  const described = [...(isWrong ? ["problem"] : []), ...(hint === undefined ? [] : [hintId])];
  return (
    <div className="field w-full">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        aria-describedby={described.join(" ") || undefined}
        aria-invalid={isWrong || undefined}
        {...input}
      />
      {hint !== undefined && (
        <p id={hintId} className="text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
};
