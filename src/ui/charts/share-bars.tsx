type Bar = {
  label: string;
  href?: string;
  /** The language of the label, where it is not the page's. */
  lang?: string;
  /** Says what the bar shows. */
  valueText: string;
  /** 0 to 1; absent where the words say enough. */
  share?: number;
};

/** Shares as bars, each with its words below its name, so that the picture says nothing that the words do not. */
export const ShareBars = ({ bars }: { bars: readonly Bar[] }) => (
  <ul className="m-0 grid list-none gap-4 p-0">
    {bars.map(({ label, href, lang, valueText, share }) => (
      <li key={`${href} ${label}`}>
        <p>
          {href ? (
            <a className="block py-1.5" href={href} lang={lang}>
              {label}
            </a>
          ) : (
            <span>{label}</span>
          )}
          <span className="block text-small text-quiet">{valueText}</span>
        </p>
        {share !== undefined && (
          <svg className="mt-1 block w-full" height="10" aria-hidden="true" focusable="false">
            <rect width="100%" height="10" rx="5" fill="var(--line)" />
            <rect width={`${100 * share}%`} height="10" rx="5" fill="var(--good)" />
          </svg>
        )}
      </li>
    ))}
  </ul>
);
