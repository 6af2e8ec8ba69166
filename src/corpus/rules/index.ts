import type { Rule } from "../extract/rule.ts";
import { accordingTo } from "./according-to.ts";
import { accusedOf } from "./accused-of.ts";
import { answerWas } from "./answer-was.ts";
import { asMuch } from "./as-much.ts";
import { asNoted } from "./as-noted.ts";
import { askedWhether } from "./asked-whether.ts";
import { calledFor } from "./called-for.ts";
import { calledIt } from "./called-it.ts";
import { chargeDenied } from "./charge-denied.ts";
import { citing } from "./citing.ts";
import { convincedThat } from "./convinced-that.ts";
import { denied } from "./denied.ts";
import { deniedBy } from "./denied-by.ts";
import { describedAs } from "./described-as.ts";
import { heardFrom } from "./heard-from.ts";
import { heldResponsible } from "./held-responsible.ts";
import { letKnow } from "./let-know.ts";
import { metWithDenial } from "./met-with-denial.ts";
import { nominal } from "./nominal.ts";
import { pledgedTo } from "./pledged-to.ts";
import { quoteOpens } from "./quote-opens.ts";
import { quoteSaid } from "./quote-said.ts";
import { quotedAsSaying } from "./quoted-as-saying.ts";
import { quotedWords } from "./quoted-words.ts";
import { reportedly } from "./reportedly.ts";
import { rumorHasIt } from "./rumor-has-it.ts";
import { saidClause } from "./said-clause.ts";
import { saidQuote } from "./said-quote.ts";
import { saidThat } from "./said-that.ts";
import { saidToHave } from "./said-to-have.ts";
import { sawIn } from "./saw-in.ts";
import { summedUp } from "./summed-up.ts";
import { thisHeDenies } from "./this-he-denies.ts";
import { toWhom } from "./to-whom.ts";
import { urgedTo } from "./urged-to.ts";
import { voicedDoubts } from "./voiced-doubts.ts";
import { wavedOff } from "./waved-off.ts";

/** All rules, in the order in which they are asked: the first to take a cue has it. */
export const rules: readonly Rule[] = [
  quotedAsSaying,
  citing,
  accordingTo,
  chargeDenied,
  wavedOff,
  thisHeDenies,
  asNoted,
  // Before those that look only to the right: a verb at the end attributes what stands before it.
  quoteSaid,
  quoteOpens,
  summedUp,
  saidQuote,
  describedAs,
  deniedBy,
  accusedOf,
  urgedTo,
  pledgedTo,
  saidThat,
  askedWhether,
  asMuch,
  heldResponsible,
  calledIt,
  sawIn,
  denied,
  // After the narrower ones: an object is what is left once no clause was found.
  saidClause,
  calledFor,
  saidToHave,
  letKnow,
  heardFrom,
  convincedThat,
  voicedDoubts,
  answerWas,
  metWithDenial,
  nominal,
  reportedly,
  rumorHasIt,
  toWhom,
  // Last: for quotations that no other rule attributes.
  quotedWords,
];
