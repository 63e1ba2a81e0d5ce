import type { ComponentProps } from "react";
import type { Mode } from "../../domain/block/block-request";
import { messagesIn } from "../../messages/messages";
import { formAction } from "../form/form-action";
import { useLanguage } from "../language-context";
import { ModeField } from "./mode-field";

type Props = Omit<ComponentProps<"form">, "className" | "method" | "action"> & {
  /** What is chosen already: names and values of hidden fields. */
  fields: Record<string, string>;
  counts: readonly number[];
  /** Of `counts`, the one that is all there is; it says so. */
  all?: number;
  chosen: { count: number | undefined; mode: Mode };
};

/** Starts a block of questions, on a guide or on whatever is chosen: how many, in which mode, and `children`, with the button. A plain form. */
export const BlockForm = ({ fields, counts, all, chosen, children, ...form }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).blockForm;
  return (
    <form {...form} className="practice-form" method="post" action={formAction(language, "/api/practice/start")}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend>{messages.count}</legend>
        <div className="choices">
          {counts.map((count) => (
            <label key={count} className="choice">
              <input type="radio" name="count" value={count} defaultChecked={count === chosen.count} />
              {count === all ? messages.all(count) : count}
            </label>
          ))}
        </div>
      </fieldset>
      <ModeField chosen={chosen.mode} />
      {children}
    </form>
  );
};
