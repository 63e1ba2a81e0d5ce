import type { PageConfig } from "next";
import { GonePage } from "../../features/account/gone-page";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

export const config = { unstable_runtimeJS: false } as PageConfig;

const Left = () => <GonePage path="/privacy/left" messages={messagesIn(useLanguage()).devices.left} />;

export default Left;
