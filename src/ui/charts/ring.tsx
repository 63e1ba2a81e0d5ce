type Props = {
  /** 0 to 1. */
  share: number;
  /** Stands inside, as short as "7/10". */
  text: string;
};

/** A share as a ring. Its words stand beside it, so a screen reader leaves it out. */
export const Ring = ({ share, text }: Props) => (
  <svg className="share-ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle cx="50" cy="50" r="42" />
    {share > 0 && <circle cx="50" cy="50" r="42" pathLength={100} strokeDasharray={`${100 * share} 100`} data-share />}
    <text x="50" y="58" textAnchor="middle">
      {text}
    </text>
  </svg>
);
