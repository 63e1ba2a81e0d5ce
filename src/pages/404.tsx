import { ButtonLink } from "../ui/button-link";
import { PageShell } from "../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

const NotFound = () => (
  <PageShell title="Page not found">
    <p className="meta">Error 404</p>
    <h1 className="mt-2">There is no page at this address</h1>
    <p className="mt-4">
      The address may be mistyped, or the page may have been taken down. If you followed a link, it may be out of date.
    </p>
    <p className="mt-4">All guides are in one list, so the one you want is one step away.</p>
    <p className="mt-4">
      A set of questions opens only in the browser that began it. <a href="/practice">Begin a new set</a>.
    </p>
    <p className="actions mt-7">
      <ButtonLink href="/articles">See all guides</ButtonLink>
      <ButtonLink href="/" plain>
        Go to the start page
      </ButtonLink>
    </p>
  </PageShell>
);

export default NotFound;
