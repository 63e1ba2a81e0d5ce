import type { PageConfig } from "next";
import { addressIn } from "../../domain/language";
import { GonePage } from "../../features/account/gone-page";
import { withLearner } from "../../http/learner/with-learner";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

export const config = { unstable_runtimeJS: false } as PageConfig;

/** Redirects a device that is still a learner's: the page would say what is not so. */
export const getServerSideProps = withLearner(async ({ caller, language }) =>
  caller ? { redirect: { destination: addressIn(language, "/practice/my-data"), permanent: false } } : { props: {} },
);

const Left = () => <GonePage path="/privacy/left" messages={messagesIn(useLanguage()).devices.left} />;

export default Left;
