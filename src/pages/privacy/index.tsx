import { YourData } from "../../features/account/your-data";
import { PageShell } from "../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

const Privacy = () => (
  <PageShell title="Privacy" description="What iatroX keeps about you, for how long, and how to take it away.">
    <h1>Privacy</h1>
    <p className="mt-3 text-lead text-quiet">
      You need no account. Reading leaves nothing behind. Practising keeps your answers.
    </p>
    <div className="prose mt-8">
      <section>
        <h2>When you read</h2>
        <p>Reading a guide sets no cookie and stores nothing about you.</p>
      </section>
      <section>
        <h2>When you practise</h2>
        <p>
          Your first set of questions makes one cookie. It holds a long random number and nothing else: no name, no
          e-mail address. We store a fingerprint (a hash) of that number, so that nobody who reads our database can use
          it to be you.
        </p>
        <p>With it we keep:</p>
        <ul>
          <li>the questions you were given, and when</li>
          <li>your answers, how sure you said you were, and how long each took</li>
        </ul>
        <p>There is no box to write free text in, so nothing about a patient can end up here.</p>
      </section>
      <section>
        <h2>Who else sees it</h2>
        <p>
          Nobody. There are no advertisements, no trackers, and no script, font or picture from another company. Our
          logs hold neither your answers nor your cookie.
        </p>
      </section>
      <YourData />
    </div>
  </PageShell>
);

export default Privacy;
