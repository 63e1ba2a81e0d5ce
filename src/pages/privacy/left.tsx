import type { PageConfig } from "next";
import { GonePage } from "../../features/account/gone-page";
import { unlessStored } from "../../features/account/unless-stored";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

export const config = { unstable_runtimeJS: false } as PageConfig;

export const getServerSideProps = unlessStored;

const Left = () => <GonePage path="/privacy/left" messages={messagesIn(useLanguage()).devices.left} />;

export default Left;
