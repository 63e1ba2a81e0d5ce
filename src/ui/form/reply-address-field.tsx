import { useLanguage } from "../language-context";

/** Where somebody may leave an address for a reply, which is written in the language of the page. */
export const ReplyAddressField = ({ label }: { label: string }) => (
  <label className="field w-full">
    {label}
    <input type="email" name="replyTo" maxLength={254} autoComplete="email" />
    <input type="hidden" name="language" value={useLanguage()} />
  </label>
);
