import { expect, test } from "vitest";
import { roles } from "../../../../src/domain/person/role";
import { withStudioLink } from "../../../../src/http/person/with-studio-link";

const person = (role: (typeof roles)[number] | null) => {
  const session = { id: "s", since: new Date() };
  return { id: "amina", name: "Amina", signInName: "amina", role, session };
};
const page = { props: { title: "Practise" } };

test("a page leads to the studio for those who have a role there, and for nobody else", async () => {
  for (const role of roles)
    expect(await withStudioLink(page, person(role))).toEqual({ props: { title: "Practise", hasStudio: true } });
  for (const nobody of [null, person(null)]) expect(await withStudioLink(page, nobody)).toBe(page);
  expect(await withStudioLink({ notFound: true }, person("author"))).toEqual({ notFound: true });
});
