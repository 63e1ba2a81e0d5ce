import { expect, test } from "vitest";
import { invitationRequestSchema, invitationState } from "../../../../src/domain/person/invitation";

const now = new Date("2026-11-28T12:00:00Z");
const later = new Date("2026-11-29T12:00:00Z");
const open = { expiresAt: later, usedAt: null, revokedAt: null };

test.each([
  [open, "open"],
  [{ ...open, expiresAt: now }, "expired"],
  [{ ...open, usedAt: now }, "used"],
  [{ ...open, usedAt: now, expiresAt: now }, "used"],
  [{ ...open, revokedAt: now }, "revoked"],
])("%j is %s", (dates, state) => {
  expect(invitationState(dates, now)).toBe(state);
});

test("an invitation is for a name or an address, and a role that there is", () => {
  expect(invitationRequestSchema.parse({ name: "Amira", role: "admin" })).toEqual({
    name: "amira@name.invalid",
    role: "admin",
  });
  const refused = invitationRequestSchema.safeParse({ name: "a b", role: "owner" });
  expect(refused.error?.issues.map(({ path }) => path[0])).toEqual(["name", "role"]);
});
