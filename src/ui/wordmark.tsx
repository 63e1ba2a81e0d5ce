/** The name, and a path that ends in a tick: the steps that a guide leads along. */
export const Wordmark = () => (
  <>
    <svg width="26" height="26" viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path d="M8 8.5v6.5" stroke="var(--accent-ink)" strokeWidth="3" strokeLinecap="round" />
      <path
        d="M8 20l5.5 5L25 9"
        stroke="var(--accent-ink)"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
    <span>
      iatro<b>X</b>
    </span>
  </>
);
