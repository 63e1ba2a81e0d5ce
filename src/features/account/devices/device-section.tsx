import { addressIn } from "../../../domain/language";
import type { Device } from "../../../domain/learner/device-link";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { DeviceLink } from "./device-link";
import type { LinkCode } from "./link-code";

type Props = {
  devices: Device[];
  /** A link that was just made. */
  link: { address: string; code: LinkCode } | null;
  done?: "joined" | "ended";
  /** What the account of this learner is called; null: there is none. */
  accountName: string | null;
};

/** Ends one browser; with `leave` the one that asks, which is then told what is gone. */
const EndForm = ({ device, leave }: { device: Device; leave: boolean }) => {
  const language = useLanguage();
  const messages = messagesIn(language).devices;
  return (
    <form method="post" action={formAction(language, "/api/practice/end-device")}>
      <input type="hidden" name="device" value={device.id} />
      {leave && <input type="hidden" name="leave" value="yes" />}
      <Button kind="plain" type="submit">
        {leave ? messages.leave : messages.end}
      </Button>
    </form>
  );
};

/** The browsers that know what this learner knows, and how another one joins them. */
export const DeviceSection = ({ devices, link, done, accountName }: Props) => {
  const language = useLanguage();
  const { devices: messages, signUp, personAccount } = messagesIn(language);
  return (
    <section>
      <h2 id="devices">{messages.heading}</h2>
      {done && (
        <p className="notice" role="status">
          {messages[done]}
        </p>
      )}
      <p>{messages.what}</p>
      <p>
        {accountName === null ? messages.offer : messages.ofAccount(accountName)}{" "}
        <a href={addressIn(language, accountName === null ? "/sign-up" : "/account")}>
          {accountName === null ? signUp.title : personAccount.title}
        </a>
      </p>
      {link && <DeviceLink {...link} />}
      <form method="post" action={formAction(language, "/api/practice/link")} className="mt-4">
        <input type="hidden" name="make" value="yes" />
        <Button kind="plain" type="submit">
          {link ? messages.another : messages.button}
        </Button>
      </form>
      {devices.length > 1 && (
        <ul className="m-0 mt-6 list-none p-0">
          {devices.map((device) => (
            <li key={device.id} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3">
              <span>
                {messages.device(device.browser, device.system)}
                {device.isThis && ` (${messages.isThis})`}
                <span className="meta block">
                  {messages.dates(formatDay(device.usedOn, language), formatDay(device.since, language))}
                </span>
              </span>
              <EndForm device={device} leave={device.isThis} />
            </li>
          ))}
        </ul>
      )}
      {devices.length > 1 && <p>{messages.leaving}</p>}
    </section>
  );
};
