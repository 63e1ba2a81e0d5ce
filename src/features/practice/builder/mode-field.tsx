import { type Mode, modeSchema } from "../../../domain/block/block-request";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

export function ModeField({ chosen }: { chosen: Mode }) {
  const { how, modes } = messagesIn(useLanguage()).builder;
  return (
    <fieldset>
      <legend className="text-small font-semibold">{how}</legend>
      {modeSchema.options.map((mode) => (
        <label key={mode} className="tick w-full items-start py-2.5 leading-snug">
          <input type="radio" name="mode" value={mode} defaultChecked={mode === chosen} />
          {modes[mode]}
        </label>
      ))}
    </fieldset>
  );
}
