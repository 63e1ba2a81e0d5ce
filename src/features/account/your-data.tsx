import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";

/** Taking one's data along, and taking it away: both without an account and without script. */
export const YourData = () => (
  <>
    <section>
      <h2 id="export">Take your data with you</h2>
      <p>
        One file with everything we keep about the learner in this browser, in a form that programs can read (JSON).
      </p>
      <p>
        <ButtonLink href="/api/me/export" download="iatrox-my-data.json" plain>
          Export my data
        </ButtonLink>
      </p>
    </section>
    <section>
      <h2 id="delete">Delete your data</h2>
      <p>
        Everything goes at once: your sets of questions, your answers and the cookie. Nobody can bring it back. Clearing
        this browser’s cookies without deleting first leaves answers that nobody can link to you, you included.
      </p>
      <form method="post" action="/api/me/delete" className="mt-4 grid justify-items-start gap-3">
        <label className="tick">
          <input type="checkbox" name="confirm" value="yes" required />
          Yes, delete all my answers for good
        </label>
        <Button kind="danger" type="submit">
          Delete my data
        </Button>
      </form>
    </section>
  </>
);
