/** Stands where rows will be. */
export function Loading({ what }: { what: string }) {
  return (
    <p className="note" role="status">
      Loading {what} …
    </p>
  );
}
