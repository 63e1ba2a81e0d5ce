import type { PageConfig } from "next";
import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { builtFile } from "../../ui/built-file";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

const Left = () => {
  const language = useLanguage();
  const { left: messages } = messagesIn(language).devices;
  return (
    <PageShell title={messages.title} path="/privacy/left">
      <h1>{messages.title}</h1>
      <p className="mt-3 text-lead">{messages.what}</p>
      <p className="mt-6">
        <a href={addressIn(language, "/articles")}>{messages.read}</a>
      </p>
      <script src={builtFile("/generated/deleted.js")} defer />
    </PageShell>
  );
};

export default Left;
