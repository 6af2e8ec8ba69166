import { builder } from "./builder.ts";
import { Relay } from "./objects.ts";

builder.drizzleObjectFields(Relay, (t) => ({
  position: t.exposeInt("position", {
    description: "Place in the chain, from 1 for the one nearest to the claim's actors.",
  }),
  actor: t.relation("actor", { description: "Who passed it on." }),
  cue: t.exposeString("cue", {
    nullable: true,
    description: "The words that say so: was quoted by Interfax as saying.",
  }),
}));
