import type { PageConfig } from "next";
import { GonePage } from "../../features/account/gone-page";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

export const config = { unstable_runtimeJS: false } as PageConfig;

const Deleted = () => <GonePage path="/privacy/deleted" messages={messagesIn(useLanguage()).account.deleted} />;

export default Deleted;
