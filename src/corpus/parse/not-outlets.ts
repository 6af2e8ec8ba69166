/** What a parenthesis may name together with a day that is no outlet: places, feast days, meetings, papers. */

const words = (list: string) => new Set(list.split(/\s+/));
const lines = (list: string) => new Set(list.split(/\s*,\s*/));

// Whole names; a place with a day says where something happened.
const places = lines(
  "Moscow, St. Petersburg, Kyiv, Kiev, Minsk, Chisinau, Tbilisi, Yerevan, Baku, Astana, Almaty, Tashkent, Bishkek, Dushanbe, Ashgabat, Vilnius, Riga, Tallinn, Warsaw, Prague, Budapest, Bucharest, Sofia, Belgrade, Pristina, Sarajevo, Zagreb, Skopje, Athens, Ankara, Istanbul, Tehran, Baghdad, Kabul, Islamabad, New Delhi, Delhi, Beijing, Shanghai, Tokyo, Seoul, Pyongyang, Hanoi, London, Paris, Berlin, Bonn, Rome, Vienna, Geneva, Brussels, The Hague, Madrid, Lisbon, Helsinki, Stockholm, Oslo, Copenhagen, Reykjavik, Washington, New York, Ottawa, Havana, Grozny, Yalta, Sochi, Crimea, Chechnya, Dagestan, Kosovo, Russia, Ukraine, Belarus, Moldova, Georgia, Armenia, Azerbaijan, Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan, Turkmenistan, Lithuania, Latvia, Estonia, Poland, Germany, France, Britain, Italy, Spain, Turkey, Iran, Iraq, Afghanistan, China, Japan, India, Israel, Yugoslavia, Serbia, Bosnia, Finland, Sweden, Norway, the United States, United States, South Korea, North Korea",
);

// A name that ends so is a day's, an event's or a document's.
const endings = words(
  `day days eve holiday holidays birthday anniversary morning afternoon evening night
  summit summits war wars meeting meetings session sessions visit visits exercise exercises election elections
  vote referendum conference congress talks coup crisis trial hearing hearings ceremony offensive raid raids
  strike strikes deadline plenum round rounds
  treaty agreement accord accords act declaration resolution decree law constitution protocol convention`,
);

const feasts = words(
  "monday tuesday wednesday thursday friday saturday sunday easter christmas ramadan yesterday today tomorrow",
);

// `No. 12` after these counts things that are no issues of a paper.
const numbered = words(
  `decree decrees resolution resolutions order law laws protocol article directive instruction bill ukase ukaz treaty
  convention school hospital plant factory reactor unit block prison colony clinic sector zone district
  point room house flat apartment paragraph section chapter annex appendix amendment case file candidate
  enemy train flight division regiment brigade mine list party shop station line act statute order
  priority`,
);

// A name holds none of these, a clause does.
const prose = words(
  `said says say saying told tells reported reportedly was were is are had has have having would will
  could should may might must can did does do done be been being that which who whom whose what when where while
  then than but not because although though since until before after during between about his her their its
  he she it they them him we us our you your this these those there here also only even still just
  born died signed elected killed held founded adopted issued published according see e.g. i.e. namely
  including especially both either neither as if so yet formerly currently later earlier now ago against
  into under over among within without himself herself itself by`,
);

function lastWord(name: string): string {
  return /([\p{L}]+)\W*$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Whether a name is a place's, a day's, an event's or a document's. */
export function isNoOutlet(name: string): boolean {
  const last = lastWord(name);
  if (places.has(name) || (feasts.has(last) && !/ on \p{Lu}/u.test(name))) return true;
  // One such word alone may be a paper's title: The Day.
  return endings.has(last) && /\p{L}\P{L}+\p{L}/u.test(name.replace(/^the /i, ""));
}

/** Whether what a number counts is something else than a paper: `Decree No. 12`. */
export function isNumberedThing(name: string): boolean {
  return numbered.has(lastWord(name)) || endings.has(lastWord(name));
}

/** Whether words are a clause rather than a name. */
export function isProse(text: string): boolean {
  return text.split(/[\s,]+/).some((word) => prose.has(word));
}
