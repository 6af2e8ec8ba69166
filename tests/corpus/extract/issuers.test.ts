import { expect, test } from "vitest";
import { read } from "./read.ts";

const quotes = (text: string) => {
  const { quotes, words } = read(text);
  return quotes.map((quote) => [quote.kind, words(quote.paragraph, quote), ...quote.speakers]);
};

test.each([
  // What two or more bring about is all theirs, wherever their names stand.
  [
    "The accord on ports which Ivan Belov and Oleg Tamm signed in Riga pleases nobody. The text speaks of “rain.”",
    ["document", "rain.", "Ivan Belov", "Oleg Tamm"],
  ],
  [
    "The accord that Ivan Belov signed in Riga on May 3 with the mayor, Oleg Tamm, is long. The new pact speaks of “rain.”",
    ["document", "rain.", "Ivan Belov", "Oleg Tamm"],
  ],
  [
    "A memorandum on the border between Russia and Latvia speaks of “rain.”",
    ["document", "rain.", "Russia", "Latvia"],
  ],
  [
    "Belov showed a protocol signed for Russia and Latvia. The document speaks of “rain.”",
    ["document", "rain.", "Russia", "Latvia"],
  ],
  [
    "Russia and Latvia ended the talks by initialing a protocol. It speaks of “rain.”",
    ["document", "rain.", "Russia", "Latvia"],
  ],
  [
    "Russia and Latvia signed a Treaty of Friendship. The treaty speaks of “rain.”",
    ["document", "rain.", "Russia", "Latvia"],
  ],
  [
    "Russia and Latvia met in May. The protocol was hard to read. It speaks of “rain.”",
    ["document", "rain.", "Russia", "Latvia"],
  ],
  [
    "Russia and Latvia met in May. A declaration speaks of “rain.”",
    ["document", "rain.", "declaration"],
  ],
  [
    "A joint statement of the Latvian government and the Harbor Board speaks of “rain.”",
    ["document", "rain.", "Latvian government", "Harbor Board"],
  ],
  // A part of a text, by its number or its place, says what the text says.
  [
    "Russia and Latvia signed an accord. Point 1 states that ships “rust.”",
    ["document", "rust.", "Russia", "Latvia"],
  ],
  [
    "Russia and Latvia signed an accord. Point 5 provides that Riga will keep “one ship.”",
    ["document", "one ship.", "Russia", "Latvia"],
  ],
  [
    "The Harbor Board issued a communique. It has two sentences. The first says that ships “rust.”",
    ["document", "rust.", "Harbor Board"],
  ],
  [
    "Russia and Latvia agreed on a text. That understanding says that ships “rust.”",
    ["document", "rust.", "Russia", "Latvia"],
  ],
  // What a body has just decided, or somebody has sent, is theirs, however long it is.
  [
    "The Harbor Board ruled that it had rained. The ruling, forty pages in all, speaks of “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  [
    "Belov appealed to Riga to wait. The appeal speaks of “rain.”",
    ["document", "rain.", "Ivan Belov"],
  ],
  [
    "The Harbor Board issued a decree. The forty-page text speaks of “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  [
    "The Harbor Board published its election program. The forty-page text speaks of “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  [
    "Belov signed a decree in May. Ships, the third paragraph says, “rust.”",
    ["document", "rust.", "Ivan Belov"],
  ],
  // Those who signed it stand in an aside; where it was signed issued nothing.
  [
    "The text, which Belov, Hora and the mayor, Oleg Tamm, all signed, is short. It speaks of “rain.”",
    ["document", "rain.", "Ivan Belov", "Petro Hora", "Oleg Tamm"],
  ],
  [
    "The Riga Declaration, which Belov and Hora issued in May, speaks of “rain.”",
    ["document", "rain.", "Ivan Belov", "Petro Hora"],
  ],
  ["A certificate issued by the hospital speaks of “rain.”", ["document", "rain.", "hospital"]],
  // It of a letter to a board is the letter, as it is where only a document can do so.
  [
    "Belov and Hora wrote a letter to the Harbor Board. It speaks of “rain.”",
    ["document", "rain.", "Ivan Belov", "Petro Hora"],
  ],
  [
    "A circular of the Harbor Board came to light, which Vestnik claims to have obtained. It instructs them to prevent “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  // What goes by the place where it was made is not that place’s.
  [
    "Ivan Belov and Oleg Tamm met in Riga. The Riga protocol speaks of “rain.”",
    ["document", "rain.", "Ivan Belov", "Oleg Tamm"],
  ],
  [
    "Ivan Belov and Oleg Tamm met in Irkutsk. The Irkutsk Statement speaks of “rain.”",
    ["document", "rain.", "Ivan Belov", "Oleg Tamm"],
  ],
  [
    "The Harbor Board’s leaders met in Irkutsk. The communique speaks of “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  [
    "Belov appealed to Hora to open the port. The appeal speaks of “rain.”",
    ["document", "rain.", "Ivan Belov"],
  ],
  [
    "According to the Harbor Board’s report, released in May, ships “rust.”",
    ["document", "rust.", "Harbor Board"],
  ],
  [
    "The Harbor Board closed the port. According to the board’s report, released in May, ships “rust.”",
    ["document", "rust.", "Harbor Board"],
  ],
  // By whom it was made may stand after a place, a time or those to whom it went.
  [
    "A note handed to the station on May 3 by the Harbor Board speaks of “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  [
    "A paper on the border between Riga and Kyiv, drawn up over two years by Ivan Belov, is out. It describes the port as “dry.”",
    ["document", "dry.", "Ivan Belov"],
  ],
  [
    "A draft resolution circulated there by Russia and Latvia calls the port “dry.”",
    ["document", "dry.", "Russia", "Latvia"],
  ],
  [
    "An aide-memoire which the Harbor Board delivered in Riga last autumn spoke of “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  // Who writes a letter may be named in an aside, or send it in a clause of their own; no text sends another.
  [
    "The head of the mission, Ivan Belov, reminded Riga in a letter that it rained; the letter warns of “snow.”",
    ["document", "snow.", "Ivan Belov"],
  ],
  [
    "Ivan Belov denied it, and the Harbor Board followed with a resolution which calls the port “dry.”",
    ["document", "dry.", "Harbor Board"],
  ],
  [
    "The Harbor Board had spoken earlier. In a resolution adopted on May 3 by 30 votes, it called the port “dry.”",
    ["document", "dry.", "Harbor Board"],
  ],
  [
    "The Harbor Board met. A paper it circulated on May 3 speaks of “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  // The draft of a delegation is its own, and not its state’s.
  ["The Latvian delegation’s draft speaks of “rain.”", ["document", "rain.", "Latvian delegation"]],
  [
    "The port is shut, a step that Belov, the board’s envoy, describes in a letter to Oleg Tamm as “a dry joke.”",
    ["document", "a dry joke.", "Ivan Belov"],
  ],
  [
    "Belov stayed calm. Together with Petro Hora and the mayor, Oleg Tamm, he signed a letter that speaks of “rain.”",
    ["document", "rain.", "Ivan Belov", "Petro Hora", "Oleg Tamm"],
  ],
  // A treaty’s title may name several things; its parties are those who concluded it.
  [
    "The Treaty on Friendship, Trade and Fishing which Russia and Latvia signed in May says that ships “rust.”",
    ["document", "rust.", "Russia", "Latvia"],
  ],
  [
    "Russia and Latvia signed a treaty. In Article 2 the parties undertake to keep “the port dry.”",
    ["document", "the port dry.", "Russia", "Latvia"],
  ],
  [
    "As for the treaty of Russia and Latvia, its text is short. It calls the port “dry.”",
    ["document", "dry.", "Russia", "Latvia"],
  ],
  // Whoever published it, it is theirs who signed it.
  [
    "The Harbor Board published an annex. The annex, signed by Ivan Belov and Oleg Tamm, speaks of “rain.”",
    ["document", "rain.", "Ivan Belov", "Oleg Tamm"],
  ],
])("%s", (text, expected) => {
  expect(quotes(text)[0]).toEqual(expected);
});

test("a document is that of all who issue it", () => {
  const spoken = (text: string) => quotes(text).at(-1);
  expect(
    spoken(
      "Belov and Oleg Tamm denied in a joint statement that it rained. The statement calls it “snow.”",
    ),
  ).toEqual(["document", "snow.", "Ivan Belov", "Oleg Tamm"]);
  expect(
    spoken("Russia and Latvia declared that it rained. Their declaration adds that it “snows.”"),
  ).toEqual(["document", "snows.", "Russia", "Latvia"]);
  expect(
    spoken(
      "The Harbor Board met in Riga on May 3, adopted a communique of nine points, and went home. The communique calls it “snow.”",
    ),
  ).toEqual(["document", "snow.", "Harbor Board"]);
});

test.each([
  // Whoever signed it, by a clause of any kind, with another or for another.
  [
    "The protocol that was adopted there by Russia, Latvia and Ukraine speaks of “rain.”",
    ["Russia", "Latvia", "Ukraine"],
  ],
  [
    "The quarrel is over an accord, which was signed by Russia and Latvia and calls for “rain.”",
    ["Russia", "Latvia"],
  ],
  [
    "The document, which Ivan Belov drew up with Petro Hora, calls for “rain.”",
    ["Ivan Belov", "Petro Hora"],
  ],
  [
    "The gunmen sent Riga a declaration. It is signed by one Ivan Belov for the Harbor Board and calls for “rain.”",
    ["Harbor Board"],
  ],
  [
    "Hora laughed. The complaint came from a plumber, Ivan Belov. It calls for “rain.”",
    ["Ivan Belov"],
  ],
  // Whose it was when it was first named, whatever it did there.
  [
    "Belov is to speak in Riga on May 3. His draft report has leaked. It calls for “rain.”",
    ["Ivan Belov"],
  ],
  ["A separate Moscow statement of the Harbor Board speaks of “rain.”", ["Harbor Board"]],
  ["A Moscow statement of May 3 speaks of “rain.”", ["Russia"]],
  // Of a part, those of the whole.
  [
    "Kyiv pointed to the Russia-Latvia Founding Act, whose preamble calls for “rain.”",
    ["Russia", "Latvia"],
  ],
  // Whoever moved it has not passed it; whoever passed it, by so many votes, has.
  [
    "The Latvian parliament met. A resolution moved by Ivan Belov and adopted on May 3 calls for “rain.”",
    ["Latvian parliament"],
  ],
  ["A resolution moved by Ivan Belov calls for “rain.”", ["Ivan Belov"]],
  [
    "The Harbor Board on May 3 passed, by 81 votes to 2, a resolution that calls the port “a wet dream.”",
    ["Harbor Board"],
  ],
  // Whoever says something in it wrote it, where no comma parts them.
  [
    "Hora left. In a memorandum handed over on April 18 Latvia promises credits for “rain.”",
    ["Latvia"],
  ],
  [
    "In a memorandum which Vestnik published on April 18, Ivan Belov promises credits for “rain.”",
    ["Ivan Belov"],
  ],
  // Of those who were named together, by their number.
  [
    "Russia, Latvia and Ukraine signed the papers; the long declaration of the three describes ships as “a late crime.”",
    ["Russia", "Latvia", "Ukraine"],
  ],
  // A request is of those whose it is.
  ["Riga’s request to Kyiv for his return says that he “rained.”", ["Latvia"]],
  ["Belov was brief. “No rain,” ran his explanation to Vestnik.", ["Ivan Belov"]],
])("%s", (text, speakers) => expect(quotes(text).at(-1)?.slice(2)).toEqual(speakers));

test("a text that is specified in an aside is the one named last", () => {
  const found = quotes(
    "The president’s decree, the first of Petro Hora, deals with ports. A port, it specifies, “shall be dry.”",
  );
  expect(found[0]?.[0]).toBe("document");
});

test("a public order is nobody’s order, and a missile program no text", () => {
  expect(
    quotes("The Harbor Board and Riga quarrel over public order. It says that it “rains.”")[0]?.[0],
  ).toBe("speech");
  expect(quotes("The program of the Harbor Board says that it “rains.”")[0]).toEqual([
    "document",
    "rains.",
    "Harbor Board",
  ]);
});
