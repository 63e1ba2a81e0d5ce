import { expect, test } from "vitest";
import { sessionCookie } from "../../../../src/http/person/session-cookie";

const token = "a".repeat(32);
const tls = "https://iatrox.example";

test("is for this host alone and for no script, and behind TLS never sent without", () => {
  expect(sessionCookie.write(token, 60, undefined)).toBe(`person=${token}; Max-Age=60; Path=/; HttpOnly; SameSite=Lax`);
  expect(sessionCookie.write(token, 60, tls)).toBe(
    `__Host-person=${token}; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure`,
  );
  expect(sessionCookie.expire(tls)).toBe("__Host-person=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure");
});

test("is read among others, and only in its shape", () => {
  expect(sessionCookie.read({ cookie: `learner=b; person=${token}` }, undefined)).toBe(token);
  expect(sessionCookie.read({ cookie: `person=${token}'--` }, undefined)).toBeUndefined();
  expect(sessionCookie.read({ cookie: `xperson=${token}` }, undefined)).toBeUndefined();
  // What another host of the domain may set does not count behind TLS.
  expect(sessionCookie.read({ cookie: `person=${token}` }, tls)).toBeUndefined();
  expect(sessionCookie.read({}, undefined)).toBeUndefined();
});
