/** The mark of the site in its own colours; a picture knows no style sheet. */
export const Tick = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" fill="none" role="presentation">
    <rect width="32" height="32" rx="8" fill="#0a5a5c" />
    <path d="M8 8.5v6.5" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
    <path d="M8 20l5.5 5L25 9" stroke="#fff" strokeWidth="3.4" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
