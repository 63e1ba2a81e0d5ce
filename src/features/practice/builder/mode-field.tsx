import { type Mode, modeSchema } from "../../../domain/block/block-request";
import { startingWords } from "../../../messages/starting-words";
import { useMessages } from "../../../ui/language-context";

export function ModeField({ chosen }: { chosen: Mode }) {
  const { how, modes } = useMessages(startingWords);
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
