import type { PageConfig } from "next";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

const Deleted = () => (
  <PageShell title="Your data is deleted">
    <h1>Your data is deleted</h1>
    <p className="mt-3 text-lead">We keep nothing about you any more, and the cookie is gone.</p>
    <p className="mt-6">
      <a href="/articles">Read the guides</a>
    </p>
  </PageShell>
);

export default Deleted;
