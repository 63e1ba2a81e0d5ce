/** The name of a host, and what may follow it. */
const bareAddress = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:[/?#:]\S*)?$/i;

/** The address of a page as somebody typed it; one that begins with its host is completed. */
export const typedAddress = (typed: string): string => (bareAddress.test(typed) ? `https://${typed}` : typed);
