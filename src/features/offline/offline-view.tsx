import { messagesIn } from "../../messages/messages";
import { builtFile } from "../../ui/built-file";
import { Button } from "../../ui/button";
import { useLanguage } from "../../ui/language-context";
import { ClearDevice } from "./clear-device";
import { SavedList } from "./saved-list";

/** What this device keeps. It also stands in for a page that is not kept, and then says so. */
export const OfflineView = () => {
  const language = useLanguage();
  const messages = messagesIn(language).offline;
  const { dayTag } = messagesIn(language).history;
  return (
    <div className="prose" id="offline" data-tag={dayTag} data-away={messages.away.title}>
      <h1>{messages.title}</h1>
      <div id="away" className="notice mt-4" hidden>
        <p>{messages.away.what}</p>
        <p className="actions mt-3">
          <Button type="button" id="retry">
            {messages.away.retry}
          </Button>
        </p>
      </div>
      <p id="lead" className="text-lead">
        {messages.lead}
      </p>
      <p id="no-script" className="notice">
        {messages.noScript}
      </p>
      <p id="no-room" className="notice" hidden>
        {messages.noRoom}
      </p>
      <p id="damaged" className="notice" role="status" hidden>
        {messages.damaged}
      </p>
      <p id="cleared" className="notice" role="status" tabIndex={-1} hidden>
        {messages.clear.done}
      </p>
      <div id="kept" hidden>
        <SavedList />
        <ClearDevice />
      </div>
      <script src={builtFile("/generated/offline.js")} defer />
    </div>
  );
};
