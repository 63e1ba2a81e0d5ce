type Props = {
  legend: string;
  name: string;
  values: { value: string; label: string; count?: string | number }[];
  chosen: readonly string[] | undefined;
};

/** Values of one filter, any number of which may be ticked. */
export const TickList = ({ legend, name, values, chosen = [] }: Props) => (
  <fieldset>
    <legend className="text-small font-semibold">{legend}</legend>
    {values.map(({ value, label, count }) => (
      <label key={value} className="tick w-full items-start py-2.5 leading-snug">
        <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
        <span>
          {label}
          {count !== undefined && <span className="text-quiet"> ({count})</span>}
        </span>
      </label>
    ))}
  </fieldset>
);
