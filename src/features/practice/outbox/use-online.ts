import { useEffect, useState } from "react";
import { copyTime } from "../../../domain/device/copy-mark";

/**
 * Whether the server can be reached, as far as is known. A page that is the device's copy is offline until the server
 * answers or the browser reports a connection; otherwise what the browser reports counts until something is sent.
 * `hasAnswered`: the server has taken or refused something since the page was opened.
 */
export const useOnline = (hasAnswered: boolean): boolean => {
  const [isOnline, setOnline] = useState(true);
  useEffect(() => {
    const isCopy = copyTime(document.documentElement.dataset) !== undefined;
    setOnline(navigator.onLine && (hasAnswered || !isCopy));
    const changed = () => setOnline(navigator.onLine);
    window.addEventListener("online", changed);
    window.addEventListener("offline", changed);
    return () => {
      window.removeEventListener("online", changed);
      window.removeEventListener("offline", changed);
    };
  }, [hasAnswered]);
  return isOnline;
};
