import type { CombinedError } from "urql";
import { hrefOf, start } from "./address.ts";
import { serviceUrl } from "./client.ts";

interface Props {
  error: CombinedError;
  onRetry: () => void;
}

/** Says what went wrong, whose fault it is, and what can be done about it. */
export function Failure({ error, onRetry }: Props) {
  return (
    <div className="failure" role="alert">
      {error.networkError ? (
        <p>
          The service at <code>{serviceUrl}</code> does not answer.
        </p>
      ) : (
        error.graphQLErrors.map(({ message }) => <p key={message}>{message}</p>)
      )}
      <p>
        <button type="button" onClick={onRetry}>
          Try again
        </button>{" "}
        <a href={hrefOf(start)}>Start over</a>
      </p>
    </div>
  );
}
