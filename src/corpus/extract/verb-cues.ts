import type { ClaimAct } from "../vocabulary.ts";
import { formsOf } from "./verb-forms.ts";

/**
 * What can follow a verb for speaking and be what was said:
 * `that` said that it was so · `bare` said it was so · `told` told them that it was so (with whom after it) ·
 * `to` pledged to go · `whom-to` urged them to go · `quote` said: "…" · `asks` asked whether ·
 * `object` denied the charge · `as` described it as a sham · `of` accused them of fraud ·
 * `for` praised them for it · `with` charged them with it · `on` blamed it on them · `named` called it a sham ·
 * `doing` denied having gone · `after` it was late, the court found (only after what was said, or in its midst).
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
  | "doing"
  | "after"
  | "binds"
  | "sets";

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
  [
    "say stipulate specify resolve suggest hint imply indicate intimate signal signify report write relate recount point_out spell_out note_down lay_down make_clear make_plain make_it_clear make_it_plain make_known",
    "that bare quote asks",
  ],
  ["tell", "told quote asks whom-to"],
  ["explain clarify describe", "asks"],
  [
    "add note observe remark comment explain reply respond answer retort counter claim insist argue maintain assert contend allege reckon complain protest object grumble lament conclude opine muse reason posit surmise speculate theorize contemplate boast brag whisper murmur growl mutter shout call_out cry_out blurt_out hiss concur agree scoff fume joke snap sneer concede let_on let_slip let_drop let_fall",
    "that bare quote",
  ],
  ["find", "after"],
  [
    "continue go_on interject sigh chuckle bark drawl croon gush enthuse rejoice exult yell scream chant reflect read run put_it",
    "quote",
  ],
  [
    "claim assert contend report leave_open hold_out give_a_figure_of allege note hint_at allude_to boast_of speak_of tell_of write_of boast_about speak_about talk_of warn_of warn_against warn_about caution_against caution_about alert_to suggest cite mention outline rave_about gush_about enthuse_about marvel_at admit_to confess_to own_up_to vouch_for attest_to testify_to echo second make_much_of list enumerate detail sketch",
    "object",
  ],
  [
    "reiterate repeat affirm reaffirm stress emphasize emphasise underline",
    "that quote object asks",
  ],
  ["underscore corroborate", "that object"],
  [
    "protest favor favour take_a_dim_view_of cast_doubt_on take_umbrage_at take_aim_at find_fault_with speak_out_against speak_out_for speak_out_in_favor_of come_out_against come_out_for come_out_in_favor_of speak_against speak_up_for inveigh_against rail_against fulminate_against argue_against argue_for complain_of complain_about protest_against object_to lash_out_at hit_out_at estimate put take_exception_to endorse defend apologize_for apologise_for",
    "object",
    "EVALUATION",
  ],
  ["warn caution", "against"],
  ["advise", "against object", "DEMAND"],
  [
    "consider deem believe think find judge call brand label term dub pronounce",
    "named",
    "EVALUATION",
  ],
  [
    "determine find consider judge deem apologize apologise draw_the_conclusion rule decree give_assurances give_notice give_to_understand get_across have_no_doubt leave_no_doubts make_no_bones agree",
    "that",
  ],
  ["tell remind convince assure warn inform notify advise", "of"],
  [
    "bill trumpet herald advertise celebrate describe characterize characterise portray depict rate appraise assess qualify classify categorize identify single_out brand label denounce deride paint refer_to see view regard perceive interpret construe cast",
    "as",
    "EVALUATION",
  ],
  [
    "declare announce state proclaim confirm reveal disclose divulge",
    "that bare quote object asks",
  ],
  ["acknowledge admit concede recognize recognise", "that bare quote object"],
  [
    "believe think feel suspect suppose let_it_be_known let_it_be_understood make_it_known make_it_understood make_the_point leave_no_doubt take_the_view take_the_position hold_the_view serve_notice hold testify attest certify vouch hope fear",
    "that bare",
  ],
  ["charge", "that bare quote with"],
  ["recall clarify specify elaborate", "that quote asks"],
  ["caution warn", "that bare told quote whom-to"],
  ["predict forecast foretell prophesy foresee", "that bare quote object", "PREDICTION"],
  ["expect anticipate", "that to whom-to", "PREDICTION"],
  ["believe consider understand", "whom-to"],
  ["estimate calculate", "that bare", "EVALUATION"],
  ["assure inform notify reassure remind", "told quote"],
  ["brief advise", "told"],
  ["recommend urge", "that quote object whom-to", "DEMAND"],
  ["advise", "that quote whom-to", "DEMAND"],
  ["propose threaten", "that quote object to", "OFFER"],
  ["vow pledge promise swear", "that bare quote to object", "OFFER"],
  ["promise guarantee", "told", "OFFER"],
  ["guarantee", "object", "OFFER"],
  ["offer", "to quote object", "OFFER"],
  ["volunteer reserve_the_right", "to", "OFFER"],
  ["undertake", "to that", "OFFER"],
  ["demand", "that to quote object", "DEMAND"],
  ["request", "that whom-to object", "DEMAND"],
  ["ask", "that to whom-to for", "DEMAND"],
  ["ask inquire enquire wonder query", "asks quote", "QUESTION"],
  [
    "order instruct command exhort implore beseech enjoin entreat beg press",
    "whom-to that",
    "DEMAND",
  ],
  ["order instruct command exhort implore beg", "quote", "DEMAND"],
  ["invite encourage call_on call_upon plead_with petition advise tell warn", "whom-to", "DEMAND"],
  ["appeal_to", "whom-to for", "DEMAND"],
  [
    "call_for press_for appeal_for insist_on insist_upon push_for beg_for plead_for ask_for",
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
    "jeer_at hoot_at sniff_at poke_fun_at make_fun_of make_nonsense_of brush_aside brush_off shrug_off shrug_aside scoff_at sneer_at laugh_at wave_off bat_away swat_away pooh-pooh turn_down turn_aside make_short_work_of give_the_lie_to throw_cold_water_on quash squelch scotch dispel rubbish demolish shoot_down knock_down wave_away wave_aside laugh_off pour_cold_water_on pour_scorn_on heap_scorn_on give_short_shrift_to write_off",
    "object as",
    "DENIAL",
  ],
  [
    "rule_out take_issue_with disagree_with dissent_from contradict disown belie distance_itself_from distance_himself_from distance_herself_from distance_themselves_from dissociate_itself_from dissociate_himself_from dissociate_themselves_from",
    "object",
    "DENIAL",
  ],
  ["question challenge", "asks object", "QUESTION"],
  ["want_to_know demand_to_know", "asks", "QUESTION"],
  ["accuse suspect", "of", "EVALUATION"],
  ["blame fault", "for on object", "EVALUATION"],
  [
    "praise laud commend applaud congratulate criticize criticise condemn denounce blast slam lambaste lambast castigate chastise rebuke upbraid admonish reprimand reproach assail berate chide scold attack decry deplore deride ridicule mock",
    "for as object",
    "EVALUATION",
  ],
  [
    "hail salute celebrate extol tout welcome applaud endorse oppose belittle disparage downplay play_down make_light_of scorn mock lampoon pillory excoriate vilify bemoan bewail",
    "as object",
    "EVALUATION",
  ],
  ["claim profess", "to object"],
  ["undertake", "that", "OFFER"],
  ["forbid dare challenge", "whom-to", "DEMAND"],
  ["oblige require authorize authorise empower entitle direct enjoin", "binds", "DEMAND"],
  ["record prescribe lay_down set_out", "that sets"],
  ["forbid prohibit ban outlaw authorize authorise envisage", "sets", "DEMAND"],
  ["attribute ascribe credit trace", "onto"],
  ["equate", "with"],
  ["command decree", "that quote", "DEMAND"],
  ["doubt", "that bare asks object", "EVALUATION"],
  [
    "recall admit acknowledge report remember mention regret recommend propose suggest advocate favor",
    "doing",
  ],
  ["understand rumor rumour hear know quote cite", ""],
  [
    "quip joke intone exclaim declaim thunder whine moan wail bellow roar snarl jeer confide volunteer concur confess swear joke fume sniff snort chide gloat marvel despair rage venture grant allow rejoin riposte insinuate submit fret bluster crow deadpan interpose boast brag shoot_back hit_back fire_back strike_back chime_in",
    "that quote",
  ],
  ["counsel", "that whom-to quote object against", "DEMAND"],
  ["confess", "to"],
  ["regret rue", "that object", "EVALUATION"],
  ["liken compare", "onto with", "EVALUATION"],
  ["credit fault congratulate rebuke", "with for", "EVALUATION"],
  ["thank", "for", "EVALUATION"],
  ["give", "as"],
  [
    "refuse_to_accept refuse_to_acknowledge refuse_to_admit refuse_to_concede refuse_to_believe refuse_to_credit decline_to_believe decline_to_credit exclude",
    "object that",
    "DENIAL",
  ],
  ["call_into_question inquire_about enquire_about", "object", "QUESTION"],
  ["float moot", "object", "OFFER"],
  ["bet wager guess gather", "that bare", "PREDICTION"],
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
  "mean means meant show shows showed shown find finds found know knows knew known learn learned learnt hear hears heard see sees saw seen ensure ensures ensured ensuring decide decides decided discover discovered realize realizes realized demonstrate demonstrates demonstrated prove proves proved proven guarantee guarantees guaranteed require requires required notice noticed forget forgot understand understands understood assume assumes assumed pretend pretended happen happens happened seem seems seemed appear appears appeared result results resulted is are was were be been has have had do does did come came turn turned so such provide provided believe get got make makes made wish wished remember remembered regret regretted like liked prefer preferred care cared worry worried find out establish established convince convinced persuade persuaded lead led cause caused fact given considering granted agreed included excluded".split(
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
