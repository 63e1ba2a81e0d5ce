import { addressIn, otherLanguage } from "../../domain/language";
import { DeleteData } from "../../features/account/delete-data";
import { PrivacyNotice } from "../../features/account/privacy-notice";
import { TakeData } from "../../features/account/take-data";
import { useLanguage, useWords } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";
import { privacyWords } from "../../words/privacy-words";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

const Privacy = () => {
  const language = useLanguage();
  const words = useWords(privacyWords);
  return (
    <PageShell
      title={words.title}
      description={words.description}
      otherAddress={addressIn(otherLanguage(language), "/privacy")}
    >
      <h1>{words.title}</h1>
      <p className="mt-3 text-lead text-quiet">{words.lead}</p>
      <div className="prose mt-8">
        <PrivacyNotice />
        <TakeData />
        <DeleteData />
      </div>
    </PageShell>
  );
};

export default Privacy;
