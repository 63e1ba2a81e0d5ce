import { historyWords } from "../../messages/history-words";
import { offlineWords } from "../../messages/offline-words";
import { builtFile } from "../../ui/built-file";
import { Button } from "../../ui/button";
import { useMessages } from "../../ui/language-context";
import { ClearDevice } from "./clear-device";
import { SavedList } from "./saved-list";

/** What this device keeps. It also stands in for a page that is not kept, and then says so. */
export const OfflineView = () => {
  const words = useMessages(offlineWords);
  const { dayTag } = useMessages(historyWords);
  return (
    <div className="prose" id="offline" data-tag={dayTag} data-away={words.away.title}>
      <h1>{words.title}</h1>
      <div id="away" className="notice mt-4" hidden>
        <p>{words.away.what}</p>
        <p className="actions mt-3">
          <Button type="button" id="retry">
            {words.away.retry}
          </Button>
        </p>
      </div>
      <p id="lead" className="text-lead text-quiet">
        {words.lead}
      </p>
      <p id="no-script" className="notice">
        {words.noScript}
      </p>
      <p id="no-room" className="notice" hidden>
        {words.noRoom}
      </p>
      <p id="damaged" className="notice" role="status" hidden>
        {words.damaged}
      </p>
      <p id="cleared" className="notice" role="status" tabIndex={-1} hidden>
        {words.clear.done}
      </p>
      <div id="kept" hidden>
        <SavedList />
        <ClearDevice />
      </div>
      <script src={builtFile("/generated/offline.js")} defer />
    </div>
  );
};
