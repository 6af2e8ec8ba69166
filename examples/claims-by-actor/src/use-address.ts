import { useSyncExternalStore } from "react";
import { type Address, readAddress } from "./address.ts";

/** The page's address; the component is shown anew when it changes. */
export function useAddress(): Address {
  return readAddress(useSyncExternalStore(subscribe, () => window.location.hash));
}

function subscribe(onChange: () => void) {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}
