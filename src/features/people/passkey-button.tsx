import { builtFile } from "../../ui/built-file";
import { Button } from "../../ui/button";

type Props = {
  /** What the passkey is for: see `src/browser/passkey.ts`. */
  use: "sign-in" | "sign-up" | "join" | "account";
  label: string;
  /** Said where it did not work. */
  failed: string;
  /** What stands between it and the form above; the script shows both where the browser knows passkeys. */
  or?: string;
  /** Whatever else the server wants to know. */
  data?: Record<string, string>;
  hint?: string;
};

/** Signs in, joins or adds a key with the browser's own dialogue. Hidden until a script finds that it can. */
export const PasskeyButton = ({ use, label, failed, or, data = {}, hint }: Props) => (
  <div id="passkey" hidden data-use={use} data-known={JSON.stringify(data)} className="grid gap-3 justify-items-start">
    {or && <p className="text-quiet">{or}</p>}
    <Button type="button" kind="plain">
      {label}
    </Button>
    {hint && <p className="text-small text-quiet">{hint}</p>}
    <p role="alert" className="notice notice-bad" hidden>
      {failed}
    </p>
    <script src={builtFile("/generated/passkey.js")} defer />
  </div>
);
