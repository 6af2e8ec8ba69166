import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { App } from "./app.tsx";
import { client } from "./client.ts";
import "./style.css";

const page = document.getElementById("page");
if (!page) throw new Error("index.html has no element #page");

createRoot(page).render(
  <StrictMode>
    <Provider value={client}>
      <App />
    </Provider>
  </StrictMode>,
);
