type Props = { heading: string; what: string; label: string; address: string };

/** An address that was just made, to be copied: it is shown this once. */
export const OneTimeAddress = ({ heading, what, label, address }: Props) => (
  <section className="notice mt-4" role="status">
    <h2 className="text-sub font-semibold">{heading}</h2>
    <p className="mt-2">{what}</p>
    <div className="field mt-3">
      <label htmlFor="address">{label}</label>
      <input id="address" value={address} readOnly />
    </div>
  </section>
);
