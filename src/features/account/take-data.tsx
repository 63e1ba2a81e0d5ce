import { ButtonLink } from "../../ui/button-link";

/** Three files, each for a use of its own. */
export const TakeData = () => (
  <section>
    <h2 id="export">Take your data with you</h2>
    <p>Everything we keep about the learner in this browser, in one file that programs can read (JSON).</p>
    <p>
      <ButtonLink href="/api/me/export" download="iatrox-my-data.json" plain>
        Export my data
      </ButtonLink>
    </p>
    <p>Every answer as a row of a table, for a spreadsheet (CSV).</p>
    <p>
      <ButtonLink href="/api/me/answers.csv" download="iatrox-my-answers.csv" plain>
        Export my answers
      </ButtonLink>
    </p>
    <p>
      The questions in your error log as cards for Anki (text). In Anki, choose File, then Import. Import a newer file
      whenever you like: cards that you have are brought up to date, and none is doubled.
    </p>
    <p>
      <ButtonLink href="/api/me/misses.txt" download="iatrox-my-misses.txt" plain>
        Export my misses to Anki
      </ButtonLink>
    </p>
  </section>
);
