import { ButtonLink } from "../ui/button-link";
import { PageShell } from "../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

const ServerFault = () => (
  <PageShell title="Something went wrong">
    <p className="meta">Error 500</p>
    <h1 className="mt-2">Something went wrong on our side</h1>
    <p className="mt-4">
      It is not your fault. Answers that were marked as saved are safe. Wait a minute, then load the page again.
    </p>
    <p className="actions mt-7">
      <ButtonLink href="/articles">See all guides</ButtonLink>
      <ButtonLink href="/" plain>
        Go to the start page
      </ButtonLink>
    </p>
  </PageShell>
);

export default ServerFault;
