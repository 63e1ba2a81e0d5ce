/** Data for machines inside a page. A `<` is escaped, so that no value can end the element. */
export const DataBlock = ({ data }: { data: object }) => (
  <script type="application/ld+json">{JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
);
