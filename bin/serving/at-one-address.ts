import type { RequestListener } from "node:http";
import { onlyAddress } from "../../src/http/page/only-address";

/** Leads every other spelling of an address to the one it has, for good. */
export const atOneAddress =
  (next: RequestListener): RequestListener =>
  (request, response) => {
    const only = onlyAddress(request.url ?? "/");
    if (only === undefined) next(request, response);
    else response.writeHead(308, { Location: only }).end();
  };
