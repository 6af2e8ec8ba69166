/** What is searched for in generated news. */

/** What news is about: from the commonest matter to one of the rarest. */
const topics = [
  "Chechnya",
  "pipeline",
  "referendum",
  "Caspian",
  "refugees",
  "helicopters",
  "prisoners",
  "amnesty",
  "quota",
  "hostages",
  "caviar",
];

/** Several words: as they stand, together, one without the other, either. */
const phrases = [
  '"gas transit agreement"',
  '"customs union" mountains',
  "radar -station",
  "tariff or visa",
];

export const texts = [...topics, ...phrases];

/** Words that stand in every tenth paragraph or more, as *ministry* and *Russia* do in real news. */
export const everydayTexts = ["parliament", "Russia", "council", "talks", "state"];
