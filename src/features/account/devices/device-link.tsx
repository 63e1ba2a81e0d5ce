import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import type { LinkCode } from "./link-code";

/** A link that was just made, to be opened or scanned by another device. Black on white in every theme, for cameras. */
export const DeviceLink = ({ address, code: { size, path } }: { address: string; code: LinkCode }) => {
  const { link: messages } = messagesIn(useLanguage()).devices;
  return (
    <div id="link" className="notice mt-4 grid justify-items-start gap-3" role="status">
      <p className="m-0 font-semibold">{messages.how}</p>
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={messages.code}
        shapeRendering="crispEdges"
        className="h-auto w-60 max-w-full"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p className="m-0 max-w-full break-all">
        <a href={address}>{address}</a>
      </p>
      <p className="m-0">{messages.secret}</p>
    </div>
  );
};
