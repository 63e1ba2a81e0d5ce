import { OfflineView } from "../features/offline/offline-view";
import { messagesIn } from "../messages/messages";
import { useLanguage } from "../ui/language-context";
import { PageShell } from "../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

const Offline = () => {
  const language = useLanguage();
  const { title, description } = messagesIn(language).offline;
  return (
    <PageShell title={title} description={description} path="/offline">
      <OfflineView />
    </PageShell>
  );
};

export default Offline;
