import { type Mode, modeSchema } from "../../../domain/block/block-request";
import { builderMessages } from "../../../messages/builder-messages";
import { useMessages } from "../../../ui/language-context";

export function ModeField({ chosen }: { chosen: Mode }) {
  const { how, modes } = useMessages(builderMessages);
  return (
    <fieldset>
      <legend className="text-fine font-semibold">{how}</legend>
      {modeSchema.options.map((mode) => (
        <label key={mode} className="tick w-full items-start py-2.5 leading-snug">
          <input type="radio" name="mode" value={mode} defaultChecked={mode === chosen} />
          {modes[mode]}
        </label>
      ))}
    </fieldset>
  );
}
