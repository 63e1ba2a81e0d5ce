import type { PageConfig } from "next";
import { addressIn, otherLanguage } from "../../domain/language";
import { accountWords } from "../../messages/account-words";
import { builtFile } from "../../ui/built-file";
import { useLanguage, useMessages } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

const Deleted = () => {
  const language = useLanguage();
  const { deleted: words } = useMessages(accountWords);
  return (
    <PageShell title={words.title} otherAddress={addressIn(otherLanguage(language), "/privacy/deleted")}>
      <h1>{words.title}</h1>
      <p className="mt-3 text-lead">{words.what}</p>
      <p className="mt-6">
        <a href={addressIn(language, "/articles")}>{words.read}</a>
      </p>
      <script src={builtFile("/generated/deleted.js")} defer />
    </PageShell>
  );
};

export default Deleted;
