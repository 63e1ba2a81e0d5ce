import type { RequestListener } from "node:http";

/**
 * The framework speaks with itself, and with the servers of its makers, by these. From a caller they mean nothing here: one
 * makes a page empty, another has a shared answer say where it was made.
 */
const internal = /^(rsc$|next-|x-(invoke|matched|middleware|now|prerender)-)/;

/** With these the framework shows drafts of its own kind, of which there are none, and sets cookies beside a shared answer. */
const internalCookie = /(^|;) *__(prerender_bypass|next_preview_data)=[^;]*/g;

/** Takes from every request what no caller may say to the framework. */
export const withoutInternalHeaders =
  (next: RequestListener): RequestListener =>
  (request, response) => {
    for (const name of Object.keys(request.headers)) if (internal.test(name)) delete request.headers[name];
    if (request.headers.cookie) request.headers.cookie = request.headers.cookie.replace(internalCookie, "");
    next(request, response);
  };
