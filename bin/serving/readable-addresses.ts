import type { RequestListener } from "node:http";
import { toLanguage } from "../../src/domain/language";
import { page, refused } from "../../src/http/endpoint/reply";
import { sendReply } from "../../src/http/endpoint/send-reply";
import { noteRoute } from "../../src/http/log/request-note";
import { problemDetails } from "../../src/http/problem/problem-details";
import { problemPage } from "../../src/http/problem/problem-page";

const unreadable = problemDetails(
  400,
  "unreadable-address",
  "The address is not written as one: a % must begin two digits.",
);

const isReadable = (path: string) => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/** Refuses an address whose percent signs mean nothing, as the API or as a page does. */
export const withReadableAddresses =
  (next: RequestListener): RequestListener =>
  (request, response) => {
    const path = request.url?.split("?")[0] ?? "/";
    if (isReadable(path)) return next(request, response);
    noteRoute(response, "unreadable");
    const language = toLanguage(path.split("/")[1]);
    const reply = path.startsWith("/api/")
      ? refused(unreadable)
      : page(400, problemPage(unreadable, language, "articles"));
    void sendReply(response, reply, request.method !== "HEAD");
  };
