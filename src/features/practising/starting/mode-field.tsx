import { type Mode, modeSchema } from "../../../domain/block/block-request";
import { useWords } from "../../../ui/language-context";
import { startingWords } from "../../../words/starting-words";

export function ModeField({ chosen }: { chosen: Mode }) {
  const { how, modes } = useWords(startingWords);
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
