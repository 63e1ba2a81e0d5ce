import { Button } from "../../ui/button";

/** Takes all away at once, without an account and without script. */
export const DeleteData = () => (
  <section>
    <h2 id="delete">Delete your data</h2>
    <p>
      Everything goes at once: your sets of questions, your answers, notes and flags, what you remember, and the cookie.
      Nobody can bring it back. What you reported about a question stays, without a trace of you. Clearing this
      browser’s cookies without deleting first leaves answers that nobody can link to you, you included.
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
);
