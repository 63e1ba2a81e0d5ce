import { addressIn, otherLanguage } from "../domain/language";
import { OfflineView } from "../features/offline/offline-view";
import { offlineMessages } from "../messages/offline-messages";
import { useLanguage, useMessages } from "../ui/language-context";
import { PageShell } from "../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

const Offline = () => {
  const language = useLanguage();
  const { title, description } = useMessages(offlineMessages);
  return (
    <PageShell title={title} description={description} otherAddress={addressIn(otherLanguage(language), "/offline")}>
      <OfflineView />
    </PageShell>
  );
};

export default Offline;
