/*
 * A page that a device keeps says so on its root element, so that its scripts know that the server did not give it now.
 * `navigator.onLine` cannot tell: it is true behind a captive portal, and where only the server does not answer.
 */

/** `html` marked as the device's copy. `date`: the `Date` header of the response that brought it. */
export const markCopy = (html: string, date: string | null): string => html.replace("<html", `$& data-copy="${date}"`);

/** When the server gave the page, an invalid date where that is unknown; `undefined`: the page is no copy. */
export const copyTime = ({ copy }: { copy?: string }): Date | undefined =>
  copy === undefined ? undefined : new Date(copy);
