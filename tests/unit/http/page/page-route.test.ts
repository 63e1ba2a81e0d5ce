import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { pageRoute } from "../../../../src/http/page/page-route";

const folder = "src/pages";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.split(path.sep).join("/"));
const pages = files.filter((file) => file.endsWith(".tsx") && !/^(_|404|500|api\/)/.test(file));
const routes = pages.map((file) => `/${file.replace(/(^|\/)index\.tsx$|\.tsx$/, "")}`);

test.each(routes)("%s is named in the log as what it is, in both languages", (route) => {
  const address = route.replace("[slug]", "ontario-cpso").replace(/\[\w+\]/, "6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
  expect(pageRoute(address)).toBe(route);
  expect(pageRoute(`/fr${address}?q=fever`.replace("/fr/?", "/fr?"))).toBe(route);
});

test.each([
  ["/_next/static/chunks/a.js", "/_next/*"],
  ["/generated/guide.js?v=1", "/generated/*"],
  ["/api/nothing/here", "/api/*"],
  ["/wp-admin/setup.php", "other"],
  ["/maria@example.org", "other"],
])("%s is %s", (address, route) => {
  expect(pageRoute(address)).toBe(route);
});
