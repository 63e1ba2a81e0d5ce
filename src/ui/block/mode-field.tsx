import { type Mode, modeSchema } from "../../domain/block/block-request";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../language-context";

/** When a block tells what is right. */
export const ModeField = ({ chosen }: { chosen: Mode }) => {
  const messages = messagesIn(useLanguage()).blockForm;
  return (
    <fieldset>
      <legend>{messages.mode}</legend>
      <div className="choices">
        {modeSchema.options.map((mode) => (
          <label key={mode} className="choice">
            <input type="radio" name="mode" value={mode} defaultChecked={mode === chosen} />
            <span>
              {`${messages[mode].name}${messages.between}`}
              <span className="choice-what">{messages[mode].what}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
