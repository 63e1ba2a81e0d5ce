/** The ways on to what a learner has done, and to what is kept about them. */
export const OwnPages = () => (
  <nav aria-label="Yours" className="mt-12 grid gap-4 sm:grid-cols-2">
    <a className="link-card" href="/practice/progress">
      <span className="link-card-title">Progress</span>
      <span className="link-card-text">What you know, your error log, reviews to come, all blocks</span>
    </a>
    <a className="link-card" href="/practice/my-data">
      <span className="link-card-title">My data</span>
      <span className="link-card-text">Take it along, start afresh, or delete it</span>
    </a>
  </nav>
);
