import { type ErrorList, showErrors } from "./show-errors";

/** What `npm run dev` tells after each save. `anew`: the page shows something that is no more. */
type SaveEvent = ErrorList & { anew: boolean };

/** Shows what the last save led to: what was refused, on whatever page is open, and what was published, anew. */
export const followContent = (events: EventTarget, reload: () => void): void =>
  events.addEventListener("message", (event) => {
    if (!(event instanceof MessageEvent)) return;
    const { anew, errors }: SaveEvent = JSON.parse(event.data);
    if (anew) reload();
    else showErrors({ errors });
  });
