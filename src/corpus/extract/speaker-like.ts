import type { Reading } from "./reading.ts";
import type { Subject } from "./subjects.ts";
import { isUtterance } from "./utterances.ts";
import {
  bodyNouns,
  documentNouns,
  isNumberedPart,
  ordinal,
  outletNouns,
  partsOfText,
  personal,
  roles,
} from "./word-lists.ts";
import type { Word } from "./words.ts";

const people =
  /(ers|ors|ists|ians|ants|men|women|people|sources?|forces|circles|media|press|groups?|parties|republics|nations|countries|authorities|governments|parliaments|departments|critics|sides?|allies|others|capitals|delegations|television|radio|kremlin|duma)$/;
const person =
  /(er|or|ist|ian|judge|crowd|crew|family|clerk|nurse|envoy|mother|father|captive|hostage|colleague|relative|namesake|public|youth|eer|man|woman|widow|pilot|guard|source|witness|survivor|resident|student|agent|respondent|opponent|dissident|assistant|consultant|sergeant|victim|wife|husband|brother|sister|son|daughter|friend|ally|rival|counterpart|host|delegate|advocate|aide|chief|boss|head|guest|cousin|nephew|acquaintance)$/;
const thing =
  /^(rumors?|rumours?|numbers|errors|factors|power|order|matter|number|border|factor|error|sector|river|winter|summer|quarter|corner|answer|disaster|danger|weather|encounter|disorder|manner|chapter|register|semester|reminder|remainder|behavior|labor|favor|harbor|terror|tour|war|budget|later|other|whether|never|over|under|after|however|rather|further|together)$/;
const abstract =
  /(tions|ments|ings|ities|isms|ences|ances|sions|talks|results|events|moves|steps|figures|wars|crises|elections|attacks|reports|polls|facts|signs|days|weeks|months|years|changes|losses|visits|words|plans|efforts|problems|prices|costs|terms|cases|laws|rules|bills|pages|rights|deals|votes|clashes|incidents|strikes|shots|bombs|missiles|tanks|roads|borders|documents|decrees)$/;
const some = new Set([
  "some",
  "others",
  "many",
  "both",
  "who",
  "one",
  "several",
  "all",
  "these",
  "those",
  "nobody",
  "everyone",
  "another",
]);

/** Houses that speak through whoever runs them. */
const houses =
  /^(monastery|synod|diocese|tribunal|hospital|clinic|museum|airline|charity|brokerage|refinery|shipyard|factory|plant|exchange|school|bourse|airport|theater|registry|headmaster|watchdog|think-tank|mint)$/;

/** Whether a subject is somebody or something that can speak: the talks can't. Nobody named is taken on trust. */
export function speakerLike(reading: Reading, subject: Subject | null): boolean {
  if (!subject) return true;
  return subject.parties.some((party) => {
    const { head, apposition } = party;
    if (apposition && reading.words[apposition.to - 1]?.tag === "PROPN") return true;
    // officials close to the talks, deputies loyal to him
    const trails = reading.words[head.to - 1]?.tag === "ADJ" && head.to - head.from > 1;
    const noun = trails ? reading.words[head.to - 2] : undefined;
    const last = (noun?.tag === "NOUN" ? noun : reading.words[head.to - 1]) as Word;
    const lower = last.lower;
    const numbered = reading.words[head.to - 2]?.lower ?? "";
    if (head.to - head.from === 1 && /^(this|that|these|which|what)$/.test(lower)) return false;
    if (reading.mentionAt[head.to - 1] || last.tag === "PROPN") return true;
    if (personal.has(lower)) return true;
    return (
      // Article 4 obliges the parties
      (last.tag === "NUM" && (documentNouns.has(numbered) || isNumberedPart(numbered))) ||
      // the second paragraph, its sixth point, the ninth; the three
      (partsOfText.has(lower) && !/^(line|sentence)$/.test(lower)) ||
      ordinal.test(lower) ||
      (isNumberedPart(lower) && ordinal.test(numbered)) ||
      (last.tag === "NUM" && head.to - head.from === 2 && /^\p{Ll}/u.test(last.text)) ||
      isUtterance(lower) ||
      roles.has(lower) ||
      outletNouns.has(lower) ||
      documentNouns.has(lower) ||
      bodyNouns.has(lower) ||
      some.has(lower) ||
      houses.test(lower) ||
      (people.test(lower) && !thing.test(lower)) ||
      (person.test(lower) && !thing.test(lower)) ||
      (/[^su]s$/.test(lower) && last.tag === "NOUN" && !abstract.test(lower) && !thing.test(lower))
    );
  });
}
