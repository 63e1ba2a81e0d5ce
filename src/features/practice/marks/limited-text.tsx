import { type ComponentProps, useState } from "react";
import { longestText } from "../../../domain/item/marks/mark";
import { formatNumber } from "../../../messages/format-number";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";

/** As it is stored: a line end is one character. */
export const asStored = (text: string): string => text.replaceAll("\r\n", "\n");

type Props = Omit<ComponentProps<"textarea">, "id" | "className" | "onChange"> & { id: string };

/**
 * A box for a text that has a limit. What is longer stands whole and is said to be too long; nothing of it is cut. Whoever
 * takes the text leaves it out until it fits.
 */
export function LimitedText({ id, "aria-describedby": describedBy, defaultValue = "", ...rest }: Props) {
  const language = useLanguage();
  const messages = runnerMessagesIn(language).marks;
  const [length, setLength] = useState(asStored(String(defaultValue)).length);
  const over = length - longestText;
  const number = (count: number) => formatNumber(count, language);
  return (
    <>
      <textarea
        {...rest}
        id={id}
        defaultValue={defaultValue}
        aria-describedby={`${describedBy} ${id}-length`}
        aria-invalid={over > 0 || undefined}
        onChange={({ target }) => setLength(asStored(target.value).length)}
        className="text-box"
      />
      <p id={`${id}-length`} className="text-small text-quiet">
        {messages.length(number(length), number(longestText))}
      </p>
      <p role="status" className={over > 0 ? "font-semibold text-warn" : "sr-only"}>
        {over > 0 && messages.tooLong(number(over))}
      </p>
    </>
  );
}
