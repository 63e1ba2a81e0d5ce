import { DeleteData } from "../../features/account/delete-data";
import { TakeData } from "../../features/account/take-data";
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
        <p>Reading a guide sets no cookie, and we store nothing about you.</p>
        <p>
          Your own device remembers what you ticked, which version of a guide you read, and where you left off, so that
          it can tell you what changed. None of it is sent to us. Clear this site's data in your browser to forget it.
        </p>
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
          <li>what you flagged, struck out or noted, and what you reported about a question</li>
          <li>what follows from your answers: your error log, and when each review is due</li>
        </ul>
        <p>Notes are for your eyes alone. Please write nothing about a patient, in a note or in a report.</p>
        <p>
          How often a question was answered, and how, is counted without you: the counts hold nothing that leads back to
          anybody.
        </p>
      </section>
      <section>
        <h2>Who else sees it</h2>
        <p>
          Nobody. There are no advertisements, no trackers, and no script, font or picture from another company. Our
          logs hold neither your answers nor your cookie.
        </p>
      </section>
      <section>
        <h2>What you can do</h2>
        <p>
          Take it along or delete it here. To start afresh, or to choose how much you want to remember, go to{" "}
          <a href="/practice/my-data">My data</a>.
        </p>
      </section>
      <TakeData />
      <DeleteData />
    </div>
  </PageShell>
);

export default Privacy;
