import type { WordRange } from "./content.ts";
import { nameInMarks } from "./marked-names.ts";
import { stops } from "./openings.ts";
import type { Predicate } from "./predicates.ts";
import type { Reading } from "./reading.ts";
import { timeAt } from "./times.ts";
import { openMarks, prepositions } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Where a predicate at the end of what it attributes ends: only time and place follow it up to a mark. -1 for another. */
export function trailEnd(reading: Reading, predicate: Predicate, after: number): number {
  const { words, phrases, quotedAt } = reading;
  const { sentence } = predicate;
  let i = after;
  while (i < sentence.to) {
    const word = words[i] as Word;
    // declared at a rally of the charity “Flagman,”
    const marked = openMarks.has(word.text) ? quotedAt[i + 1] : null;
    if (marked && i > after && nameInMarks(reading, marked)) {
      i = words[marked.to - 1]?.text === "," ? marked.to - 1 : marked.to + 1;
      if (words[i]?.text === ",") return i;
      continue;
    }
    if (quotedAt[i] || openMarks.has(word.text) || word.text === "(") return i;
    if (word.text === "," || stops.has(word.text) || /^[–—-]+$/.test(word.text)) return i;
    // one official quoted by Den, a spokesman speaking in Minsk
    const passed =
      /^(quoted|cited|interviewed|contacted|reached|speaking|talking|writing|carried|published|broadcast|aired|printed|posted|released|given|made|sent|addressed)$/.test(
        word.lower,
      ) &&
      words[i + 1]?.tag === "ADP" &&
      phrases[i + 2];
    // he replied when pressed for proof
    const doer = phrases[i + 1]?.from === i + 1 ? (phrases[i + 1]?.to ?? i + 1) : i + 1;
    const asked =
      /^(when|while|before|after|if)$/.test(word.lower) &&
      /^(VERB|AUX)$/.test(words[doer]?.tag ?? "");
    // told them before flying home, would
    const going = asked && words[doer]?.lower.endsWith("ing") && doer === i + 1;
    if (going) while (i < sentence.to && !/^[.,;:]$/.test(words[i]?.text ?? "")) i++;
    if (asked) return i;
    // told the reporters who were waiting
    const whose = /^(who|which|whose)$/.test(word.lower) && phrases[i - 1]?.to === i;
    if (passed) i = passed.to;
    else if (whose) while (i < sentence.to && !/^[.,;:]$/.test(words[i]?.text ?? "")) i++;
    else if (timeAt(reading, i)) i = (phrases[i] as WordRange).to;
    // he repeated that evening
    else if (word.lower === "that" && timeAt(reading, i + 1)) i = (phrases[i + 1] as WordRange).to;
    // he told Golos an hour later
    else if (phrases[i] && /^(later|earlier)$/.test(words[phrases[i]?.to ?? i]?.lower ?? ""))
      i = (phrases[i] as WordRange).to + 1;
    else if (word.tag === "ADV") i++;
    else if ((prepositions.has(word.lower) || word.lower === "as") && phrases[i + 1])
      i = (phrases[i + 1] as WordRange).to;
    else if (
      (phrases[i] || word.tag === "ADJ" || word.tag === "SCONJ") &&
      i > after &&
      i < after + 7
    )
      i = phrases[i]?.to ?? i + 1;
    else if (word.tag === "ADJ" && /^(more|less)$/.test(word.lower)) i = phrases[i]?.to ?? i + 1;
    // in a letter made public on Monday
    else if (word.lower === "made" && /^(public|available)$/.test(words[i + 1]?.lower ?? ""))
      i += 2;
    else if (phrases[i] && /^(reporters|journalists|interfax)$/i.test(word.lower)) i++;
    else if (word.tag === "CCONJ" || word.lower === "while") return i;
    else return -1;
  }
  return i;
}
