import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "../../../../src/domain/person/role";
import { endsSessions, leavesAnAdmin, personChangeSchema } from "../../../../src/domain/person/staffing";

const standing = fc.record({ role: fc.constantFrom(...roles), disabled: fc.boolean() });
const admin = { role: "admin", disabled: false } as const;

describe("a change of a person", () => {
  test("may not take the last admin away, by role or by barring", () => {
    expect(leavesAnAdmin(admin, { ...admin, role: "author" }, 0)).toBe(false);
    expect(leavesAnAdmin(admin, { ...admin, disabled: true }, 0)).toBe(false);
    expect(leavesAnAdmin(admin, { ...admin, role: "author" }, 1)).toBe(true);
    expect(leavesAnAdmin({ ...admin, disabled: true }, { role: "author", disabled: true }, 0)).toBe(true);
  });

  test("leaves an admin wherever there was one", () => {
    const isAdmin = ({ role, disabled }: { role: string; disabled: boolean }) => role === "admin" && !disabled;
    fc.assert(
      fc.property(standing, standing, fc.array(standing, { maxLength: 3 }), (before, after, others) => {
        const left = others.filter(isAdmin).length;
        fc.pre(isAdmin(before) || left > 0);
        expect(leavesAnAdmin(before, after, left)).toBe(left > 0 || isAdmin(after));
      }),
    );
  });

  test("ends sessions where it changes what one may do", () => {
    expect(endsSessions(admin, { ...admin, role: "author" })).toBe(true);
    expect(endsSessions(admin, { ...admin, disabled: true })).toBe(true);
    expect(endsSessions(admin, { ...admin })).toBe(false);
  });

  test("names something to change", () => {
    expect(personChangeSchema.safeParse({}).success).toBe(false);
    expect(personChangeSchema.safeParse({ role: "owner" }).success).toBe(false);
    expect(personChangeSchema.safeParse({ disabled: false }).success).toBe(true);
  });
});
