import type { Mode } from "../../../domain/block/block-request";

const modes: { value: Mode; words: string }[] = [
  { value: "tutor", words: "Tutor: see after each answer whether it is right" },
  { value: "timed", words: "Timed: a time limit, and the right answers at the end" },
];

export const ModeField = ({ chosen }: { chosen: Mode }) => (
  <fieldset>
    <legend className="text-fine font-semibold">How</legend>
    {modes.map(({ value, words }) => (
      <label key={value} className="tick w-full py-1.5 leading-snug">
        <input type="radio" name="mode" value={value} defaultChecked={value === chosen} />
        {words}
      </label>
    ))}
  </fieldset>
);
