import { ActorClaims } from "./actor-claims.tsx";
import { ActorList } from "./actor-list.tsx";
import { hrefOf, start } from "./address.ts";
import { useAddress } from "./use-address.ts";

/** The whole page: the actors beside the claims of the one that was chosen. */
export function App() {
  const address = useAddress();
  return (
    <>
      <header className="masthead">
        <h1>
          <a href={hrefOf(start)}>Claims by actor</a>
        </h1>
        <p>Who said what, according to whom.</p>
      </header>
      <div className="columns">
        <ActorList address={address} />
        <main>
          <ActorClaims address={address} />
        </main>
      </div>
    </>
  );
}
