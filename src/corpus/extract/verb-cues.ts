import type { ClaimAct } from "../vocabulary.ts";
import { formsOf } from "./verb-forms.ts";

/**
 * What can follow a verb for speaking and be what was said:
 * `that` said that it was so · `bare` said it was so · `told` told them that it was so (with whom after it) ·
 * `to` pledged to go · `whom-to` urged them to go · `quote` said: "…" · `asks` asked whether ·
 * `object` denied the charge · `as` described it as a sham · `of` accused them of fraud ·
 * `for` praised them for it · `with` charged them with it · `on` blamed it on them · `named` called it a sham ·
 * `doing` denied having gone.
 */
export type Frame =
  | "that"
  | "bare"
  | "told"
  | "to"
  | "whom-to"
  | "quote"
  | "asks"
  | "object"
  | "as"
  | "of"
  | "for"
  | "with"
  | "against"
  | "on"
  | "onto"
  | "named"
  | "doing";

/** A verb for speaking, writing or holding; `phrase` is what must follow it at once: *point* out. */
export interface VerbCue {
  lemma: string;
  phrase: string[];
  act: ClaimAct;
  frames: ReadonlySet<Frame>;
}

type Row = [verbs: string, frames: string, act?: ClaimAct];

/** Verbs alike in what follows them and in what is done by saying so. Phrases follow an underscore. */
const rows: Row[] = [
  ["say", "that bare quote asks"],
  ["tell", "told quote asks whom-to"],
  ["explain clarify", "asks"],
  [
    "add note observe remark comment explain reply respond answer retort counter",
    "that bare quote",
  ],
  ["continue go_on quip joke interject intone exclaim declaim thunder", "quote"],
  ["claim assert contend", "object"],
  ["claim insist argue maintain assert contend allege reckon", "that bare quote"],
  [
    "reiterate repeat affirm reaffirm stress emphasize emphasise underline",
    "that quote object asks",
  ],
  ["underscore", "that object"],
  ["protest favor favour", "object", "EVALUATION"],
  ["report", "object"],
  ["leave_open hold_out give_a_figure_of", "object"],
  [
    "take_a_dim_view_of cast_doubt_on take_umbrage_at take_aim_at find_fault_with",
    "object",
    "EVALUATION",
  ],
  ["warn caution", "against"],
  ["advise", "against object", "DEMAND"],
  ["consider deem think find judge", "named", "EVALUATION"],
  ["find", "that"],
  ["allege", "object"],
  ["note", "object"],
  ["tell", "of"],
  ["bill trumpet herald advertise celebrate", "as", "EVALUATION"],
  [
    "speak_out_against speak_out_for speak_out_in_favor_of come_out_against come_out_for come_out_in_favor_of speak_against speak_up_for inveigh_against rail_against fulminate_against argue_against argue_for",
    "object",
    "EVALUATION",
  ],
  ["declare announce state proclaim confirm", "that bare quote object asks"],
  ["corroborate", "that object"],
  ["acknowledge admit concede recognize recognise", "that bare quote object"],
  ["believe think feel suspect suppose", "that bare"],
  ["consider deem", "that"],
  ["suggest hint imply indicate intimate signal signify", "that bare quote asks"],
  ["hint_at allude_to", "object"],
  ["remind convince assure warn inform notify advise", "of"],
  ["describe", "asks"],
  ["reveal disclose divulge", "that bare quote asks object"],
  ["report write relate recount", "that bare quote asks"],
  ["charge", "that bare quote with"],
  ["complain protest object grumble lament", "that bare quote"],
  ["complain_of complain_about protest_against object_to", "object", "EVALUATION"],
  ["conclude opine muse reason posit surmise speculate theorize contemplate", "that bare quote"],
  ["boast brag", "that bare quote"],
  ["boast_of speak_of tell_of boast_about speak_about talk_of", "object"],
  ["recall clarify specify elaborate", "that quote asks"],
  ["caution warn", "that bare told quote whom-to"],
  ["warn_of warn_against warn_about caution_against caution_about alert_to", "object"],
  ["predict forecast prophesy foresee", "that bare quote object", "PREDICTION"],
  ["expect anticipate", "that to whom-to", "PREDICTION"],
  ["believe consider understand", "whom-to"],
  ["estimate calculate", "that bare", "EVALUATION"],
  ["assure inform notify reassure remind brief advise", "told"],
  ["recommend", "that quote object whom-to", "DEMAND"],
  ["advise", "that quote whom-to", "DEMAND"],
  ["propose", "that quote object to", "OFFER"],
  ["suggest", "object"],
  ["vow pledge promise swear", "that bare quote to object", "OFFER"],
  ["promise guarantee", "told", "OFFER"],
  ["offer", "to quote object", "OFFER"],
  ["volunteer undertake reserve_the_right", "to", "OFFER"],
  ["threaten", "that to quote object", "OFFER"],
  ["demand", "that to quote object", "DEMAND"],
  ["request", "that whom-to object", "DEMAND"],
  ["urge", "that quote whom-to object", "DEMAND"],
  ["ask", "that to whom-to for", "DEMAND"],
  ["ask inquire enquire wonder query", "asks quote", "QUESTION"],
  [
    "order instruct command exhort implore beseech enjoin entreat beg press",
    "whom-to that",
    "DEMAND",
  ],
  ["invite encourage", "whom-to", "DEMAND"],
  ["call_on call_upon plead_with", "whom-to", "DEMAND"],
  ["whisper murmur growl mutter shout hiss", "that bare quote"],
  ["appeal_to", "whom-to for", "DEMAND"],
  [
    "call_for press_for appeal_for insist_on insist_upon push_for beg_for plead_for",
    "object",
    "DEMAND",
  ],
  ["plead", "quote that", "DEMAND"],
  ["deny", "that bare object doing quote", "DENIAL"],
  [
    "rebuff spurn reject dismiss dispute contest debunk decline_to_accept gainsay refute rebut repudiate disavow disclaim discount",
    "object as that quote",
    "DENIAL",
  ],
  [
    "brush_aside brush_off shrug_off shrug_aside scoff_at sneer_at laugh_at wave_off bat_away swat_away pooh-pooh turn_down turn_aside make_short_work_of give_the_lie_to throw_cold_water_on quash squelch scotch dispel rubbish demolish shoot_down knock_down",
    "object as",
    "DENIAL",
  ],
  ["rule_out", "object", "DENIAL"],
  ["question challenge", "asks object", "QUESTION"],
  ["want_to_know demand_to_know", "asks", "QUESTION"],
  ["accuse suspect", "of", "EVALUATION"],
  ["blame fault", "for on object", "EVALUATION"],
  ["praise laud commend applaud congratulate", "for as object", "EVALUATION"],
  ["hail salute extol tout", "as object", "EVALUATION"],
  [
    "criticize criticise condemn denounce blast slam lambaste lambast castigate chastise rebuke upbraid admonish reprimand reproach assail berate chide scold attack decry deplore deride ridicule mock",
    "for as object",
    "EVALUATION",
  ],
  ["lash_out_at hit_out_at", "object", "EVALUATION"],
  [
    "describe characterize characterise portray depict brand label denounce deride paint",
    "as",
    "EVALUATION",
  ],
  ["call brand label term dub pronounce", "named", "EVALUATION"],
  ["refer_to", "as", "EVALUATION"],
  ["cite mention outline", "object"],

  [
    "point_out spell_out note_down make_clear make_plain make_it_clear make_it_plain make_known",
    "that bare quote asks",
  ],
  [
    "let_it_be_known let_it_be_understood make_it_known make_it_understood make_the_point leave_no_doubt take_the_view take_the_position hold_the_view serve_notice",
    "that bare",
  ],
  ["claim profess", "to object"],
  ["welcome applaud endorse oppose", "as object", "EVALUATION"],
  ["estimate put", "object", "EVALUATION"],
  ["attribute ascribe credit", "onto", "ASSERTION"],
  ["see view regard perceive interpret construe cast", "as", "EVALUATION"],
  ["doubt", "that bare asks object", "EVALUATION"],
  ["concur agree", "that bare quote"],
  ["take_issue_with disagree_with dissent_from", "object", "DENIAL"],
  ["take_exception_to", "object", "EVALUATION"],
  ["ask_for", "object", "DEMAND"],

  [
    "recall admit acknowledge report remember mention regret recommend propose suggest advocate favor",
    "doing",
  ],
  ["draw_the_conclusion", "that"],
  ["understand rumor rumour", ""],
  ["admit_to confess_to own_up_to vouch_for attest_to testify_to", "object"],
  ["scoff fume joke snap sneer concede", "that quote bare"],
  ["rule decree", "that", "ASSERTION"],
  ["hold testify attest certify vouch", "that bare"],
  [
    "confide volunteer concur confess swear joke fume sniff snort chide gloat marvel despair rage",
    "that quote",
  ],
  ["echo second", "object"],
  ["let_on let_slip let_drop let_fall", "that bare quote"],
  [
    "venture grant rejoin riposte insinuate submit fret bluster crow deadpan interpose",
    "that quote",
  ],
  ["counsel", "that whom-to quote object against", "DEMAND"],
  ["sigh chuckle whine moan wail bellow roar bark snarl drawl", "quote"],
  ["confess", "to"],
  ["regret rue", "that object", "EVALUATION"],
  ["boast brag gloat", "that quote"],
  ["liken compare", "onto", "EVALUATION"],
  ["credit fault congratulate rebuke", "with for", "EVALUATION"],
  [
    "wave_away wave_aside laugh_off pour_cold_water_on pour_scorn_on heap_scorn_on give_short_shrift_to",
    "object as",
    "DENIAL",
  ],
  ["contradict disown belie", "object", "DENIAL"],
  ["belittle disparage downplay play_down make_light_of", "object as", "EVALUATION"],
  [
    "refuse_to_accept refuse_to_acknowledge refuse_to_admit refuse_to_concede refuse_to_believe refuse_to_credit decline_to_believe decline_to_credit",
    "object that",
    "DENIAL",
  ],
  [
    "distance_itself_from distance_himself_from distance_herself_from distance_themselves_from",
    "object",
    "DENIAL",
  ],
  ["dissociate_itself_from dissociate_himself_from dissociate_themselves_from", "object", "DENIAL"],
  ["scorn mock lampoon pillory excoriate vilify bemoan bewail", "object as", "EVALUATION"],
  ["endorse defend", "object", "EVALUATION"],
  ["call_into_question inquire_about enquire_about", "object", "QUESTION"],
  ["shoot_back hit_back fire_back strike_back chime_in", "that quote"],
  ["float moot", "object", "OFFER"],
  ["write_off", "as object", "DENIAL"],
  ["make_much_of", "object"],
  [
    "give_assurances give_notice give_to_understand get_across have_no_doubt leave_no_doubts make_no_bones",
    "that",
  ],
  ["exclude", "that object", "DENIAL"],
  ["apologize_for apologise_for", "object", "EVALUATION"],
  ["petition advise tell warn", "whom-to", "DEMAND"],
  ["list enumerate detail sketch", "object"],
  ["bet wager guess gather", "that bare", "PREDICTION"],
  ["hear", ""],
  ["hope fear", "that bare"],
  ["know", ""],
  ["agree", "that"],

  ["read run put_it", "quote"],
  ["quote cite", ""],
];

const byForm = new Map<string, VerbCue[]>();
for (const [verbs, frames, act = "ASSERTION"] of rows) {
  for (const entry of verbs.split(" ")) {
    const [lemma = "", ...phrase] = entry.split("_");
    const set = new Set(frames.split(" ").filter(Boolean) as Frame[]);
    for (const form of formsOf(lemma)) {
      const cues = byForm.get(form) ?? [];
      cues.push({ lemma, phrase, act, frames: set });
      byForm.set(form, cues);
    }
  }
}
for (const cues of byForm.values()) cues.sort((a, b) => b.phrase.length - a.phrase.length);

/** Verbs with a that-clause that says nothing of anybody's words. */
const silent = new Set(
  "mean means meant show shows showed shown find finds found know knows knew known learn learned learnt hear hears heard see sees saw seen ensure ensures ensured ensuring decide decides decided discover discovered realize realizes realized demonstrate demonstrates demonstrated prove proves proved proven guarantee guarantees guaranteed require requires required notice noticed forget forgot understand understands understood assume assumes assumed pretend pretended happen happens happened seem seems seemed appear appears appeared result results resulted is are was were be been has have had do does did come came turn turned so such provide provides provided believe get got make makes made wish wished remember remembered regret regretted like liked prefer preferred care cared worry worried find out reflect reflects reflected establish established convince convinced persuade persuaded lead led cause caused fact given considering granted agreed".split(
    " ",
  ),
);

const open: VerbCue = {
  lemma: "",
  phrase: [],
  act: "ASSERTION",
  frames: new Set<Frame>(["that", "quote"]),
};

/** A verb that no list holds, as far as the words after it make it one for speaking: *scoffed that*. */
export function openCue(form: string): VerbCue | null {
  return silent.has(form) ? null : open;
}

/** The verbs that a word can be a form of, longest phrase first; none for most words. */
export function verbCues(form: string): readonly VerbCue[] | undefined {
  return byForm.get(form);
}

/** Every form of every verb listed. */
export function verbForms(): Iterable<string> {
  return byForm.keys();
}
