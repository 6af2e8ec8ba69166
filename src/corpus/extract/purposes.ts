import { groupFrom } from "./auxiliaries.ts";
import type { Reading, Sentence } from "./reading.ts";
import { type Subject, subjectAfter, subjectBefore } from "./subjects.ts";
import type { Word } from "./words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs that only plan what follows, or put it on somebody else. */
const planning = words(`
  want wants wanted ask asks asked urge urges urged call calls called order orders ordered allow allows allowed
  help helps helped lead leads led force persuade persuaded tell tells told invite invited expect expects expected
  get got cause caused require requires required enable enabled encourage encouraged advise advised instruct
  instructed request requested compel permit permitted teach like likes liked need needs needed wish wishes wished
  intend intends intended plan plans planned hope hopes hoped seek seeks try tries tried attempt attempted refuse
  refuses refused decline declines declined agree agrees agreed promise promises promised offer offers offered
  threaten threatens threatened vow vowed pledge pledges pledged prepare prepared decide decides decided propose
  proposes proposed fail fails authorize authorized appoint appointed elect elected empower empowered press pressed
  push pushed pressure pressured beg convince convinced warn warned dare dared commission commissioned set have has
  had is are was were be been being going about due ready likely unlikely able unable reluctant willing free bound
  formed form created create established establish founded found built build set supposed remains remain reserve reserves reserved demand demands demanded swear swore undertake undertook
  `);

/** Nouns that only plan what follows: a decision to demand. */
const plans = words(`
  plan plans decision decisions intention intentions right rights proposal proposals call calls effort efforts attempt
  attempts move moves need pressure desire refusal chance ability failure permission order orders request requests
  threat threats promise promises offer offers readiness willingness pledge pledges way reason time power law bill
  obligation commitment campaign petition referendum motion agreement ultimatum demand demands freedom authority
  unwillingness reluctance tendency temptation duty mandate invitation wish hope
`);

/**
 * Whether an infinitive tells what was done and not what was planned: *summoned the ambassador to demand*,
 * *voted to appeal*, *went so far as to warn*. `to` is the place of the word *to*.
 */
export function toldAsDone(reading: Reading, sentence: Sentence, to: number): boolean {
  const before = reading.words[to - 1];
  if (!before || to - 1 < sentence.from) return false;
  // vowed to stay, only to explain an hour later that he had to go
  if (before.lower === "only" && /^[,”"]$/.test(reading.words[to - 2]?.text ?? "")) return true;
  if (before.tag === "NOUN" && plans.has(before.lower)) return false;
  // gathered in the square to demand: the library takes the noun for an adjective
  const phrase = reading.phrases[to - 1];
  const thing = phrase?.to === to && phrase.to - phrase.from > 1;
  if (before.tag === "CCONJ" || before.tag === "AUX" || (before.tag === "ADJ" && !thing))
    return false;
  for (let i = to - 1; i >= sentence.from; i--) {
    const { lower, tag } = reading.words[i] as Word;
    if (reading.quotedAt[i]) continue;
    if (
      /^(that|which|who|whom|if|whether|would|will|could|should|may|might|must|not|n't|n’t|never)$/.test(
        lower,
      )
    )
      return false;
    if (tag === "NOUN" && plans.has(lower) && to - i < 4) return false;
    if (tag === "VERB")
      return (
        !planning.has(lower) &&
        /(ed|ew|oke|ose|ent|ame|ook|ote|rose|went|met|stood|sat|wrote|written|spoke|left|fell|held|made|gave|used)$|^(rang|sent)$|^(gather|rally|rallie|march|assemble|demonstrate)(s|es)?$/.test(
          lower,
        )
      );
  }
  return false;
}

/** *said that Yeltsin had telephoned to say it*: who did what an infinitive tells the purpose of; null where a verb before tells. */
export function doerOf(reading: Reading, sentence: Sentence, to: number): Subject | null {
  const { words, quotedAt } = reading;
  let verb = to - 1;
  while (verb > sentence.from && (words[verb]?.tag !== "VERB" || quotedAt[verb])) verb--;
  verb = groupFrom(reading, sentence, verb);
  const subject = subjectBefore(reading, sentence, verb);
  return subject === "shared" ? null : subject;
}

/** *It fell to the deputy to remind them*: whom a task falls to does it. */
export function fallenTo(reading: Reading, sentence: Sentence, before: number): Subject | null {
  const { words } = reading;
  for (let i = sentence.from; i + 2 < before; i++) {
    if (!/^(fell|left|falls|up)$/.test(words[i]?.lower ?? "") || words[i + 1]?.lower !== "to")
      continue;
    return subjectAfter(reading, sentence, i + 2);
  }
  return null;
}
