type Props = {
  /** The card that it opens, by its id. */
  card: string;
  label: string;
  /** What it is called by those who hear it. */
  name: string;
  caution: boolean;
  /** The numbers of its sources in the list on paper. */
  numbers: readonly number[];
};

/** The small mark after a sentence. It opens a card without script; on paper it is the numbers of its sources. */
export const SourcePill = ({ card, label, name, caution, numbers }: Props) => (
  <span className="source-mark">
    {"\u00a0"}
    <button
      type="button"
      className={caution ? "source-pill source-pill-caution" : "source-pill"}
      popoverTarget={card}
      aria-label={name}
    >
      {caution && <span className="source-sign">!</span>}
      {label}
    </button>
    <span className="source-numbers">{`[${numbers.join(", ")}]`}</span>
  </span>
);
