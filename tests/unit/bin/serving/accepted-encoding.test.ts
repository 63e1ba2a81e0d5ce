import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { acceptedEncoding } from "../../../../bin/serving/accepted-encoding";

const accepting = (header?: string) => acceptedEncoding({ headers: { "accept-encoding": header } } as IncomingMessage);

describe("the encoding of a reply", () => {
  test("is the smallest one that the caller can read", () => {
    expect(accepting("gzip, deflate, br, zstd")).toBe("br");
    expect(accepting("gzip")).toBe("gzip");
    expect(accepting("*")).toBe("br");
    expect(accepting()).toBe("identity");
    expect(accepting("compress")).toBe("identity");
  });

  test("is none that the caller refuses", () => {
    expect(accepting("br;q=0, gzip;q=0.5")).toBe("gzip");
    expect(accepting("br;q=0, gzip;q=0")).toBe("identity");
  });
});
