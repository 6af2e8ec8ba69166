const list = (words: string) => words.trim().split(/\s*\|\s*/);

/** What generated sentences are made of. Enough of each that few sentences are alike. */

export const forenames = list(
  "Aleksandr|Andrei|Anatoly|Arkady|Artur|Aslan|Boris|Bulat|Daniyar|David|Dmytro|Eduard|Elchin|Farid|Gennady|Georgi|Giorgi|Hrant|Igor|Ilya|Irina|Ivan|Janis|Kairat|Konstantin|Larisa|Leonid|Lidia|Maksim|Marat|Marina|Mikhail|Murad|Natalya|Nikolai|Nurlan|Oksana|Oleg|Olga|Pavel|Petro|Raisa|Ramazan|Rasul|Ruslan|Rustam|Sergei|Stanislav|Svetlana|Taras|Tatyana|Tigran|Timur|Vadim|Valery|Vasyl|Viktor|Vitaly|Yevgeny|Yuri|Zurab",
);

export const surnames = list(
  "Abashin|Abdulov|Akhmedin|Aleksin|Alymov|Ananyan|Ardzin|Babichenko|Bagrat|Bakulin|Baltrus|Barsegov|Bazhanov|Berdin|Bezrukin|Bilozir|Bogdanenko|Borisyuk|Bulgarin|Chagin|Cheremin|Chkhenkel|Chumaken|Danelin|Demchuk|Dolgikh|Dorosh|Drobyaz|Dzhaparov|Elbrusov|Ermolin|Fadeyenko|Fedchuk|Galstyan|Gasymov|Gavrilyuk|Gerasin|Glebko|Gorbenko|Grinyuk|Guliashvili|Hakobin|Halych|Ignatyuk|Isakin|Ismailin|Ivanyuk|Jansonis|Kalandar|Kalnin|Karapetin|Kasymov|Khachyan|Khomenko|Kirilyuk|Kolesnyk|Kondratin|Korneyev|Kostava|Kotlyar|Kravtsin|Kuchuk|Kulikin|Kurbanin|Kuzmich|Lazaryan|Lebedenko|Levchuk|Lisovyk|Lomidze|Lukyanin|Lysak|Makhmudin|Malyshko|Mamedin|Marchuk|Matevosin|Medvedko|Melnychuk|Mirzayan|Moroz|Muradin|Nadirov|Nazarchuk|Nersesin|Nikolaichuk|Novikin|Oborin|Ohanyan|Onishchuk|Orlenko|Osipyan|Ostapyuk|Pankratin|Pashko|Pavlyuk|Petrenchuk|Plakhin|Polishin|Prokopyuk|Pylypko|Rakhimin|Rashidin|Romanchuk|Rudakin|Rusetsky|Sadykin|Safarin|Sahakin|Samoilyuk|Savchyn|Semenchuk|Serebryan|Shabanin|Shevchyk|Sidorchuk|Skliar|Sobolyuk|Stepanchuk|Sukharin|Sultanin|Tarasyuk|Ter-Avanin|Timchuk|Tkachin|Toidze|Tretyakin|Tsereli|Udalin|Umarin|Ustinchuk|Vagharin|Vasylchuk|Vdovenko|Vlasyuk|Volkonin|Voronchuk|Yakubin|Yaremchuk|Yefremin|Yusupin|Zaichenko|Zakharchuk|Zaldastin|Zhdanyuk|Zhukovin|Zinchuk",
);

export const bodies = list(
  "the parliament|the security council|the finance ministry|the border guards|the election commission|the central bank|the customs service|the state oil company|the general staff|the peacekeeping force|the regional administration|the constitutional court|the prosecutor's office|the pipeline consortium|the delegation|the opposition bloc|the agrarian faction|the interior troops|the tax inspectorate|the arms exporter",
);

export const deeds = list(
  "suspend|ratify|postpone|finance|reopen|inspect|abandon|renew|expand|dismantle|privatize|audit|accelerate|reconsider|reject|accept|guarantee|monitor|restructure|dispute|resume|limit|endorse|block|revise|withdraw from|prepare for|pay for|take part in|insist on",
);

/** What news is about, the commonest first. */
export const matters = list(
  "the offensive in Chechnya|the gas transit agreement|the settlement of the conflict|the budget for the coming year|the second round of elections|the withdrawal of Soviet-era weapons|the peacekeeping mandate|the pipeline to the Black Sea|the treaty on conventional forces|the talks on partnership with NATO|the customs union|the draft law on land|the debt for last winter's gas|the missile defense plans|the return of the refugees|the referendum on the constitution|the port on the Caspian|the loan from the World Bank|the military base|the cease-fire agreement|the sale of helicopters|the census of refugees|the impeachment motion|the privatization of the refinery|the division of the fleet|the union treaty|the arrest of the generals|the oil shelf|the reform of the army|the nuclear power plant|the electricity supplies|the sanctions against Iraq|the demarcation of the frontier|the deployment of border troops|the language law|the exchange of prisoners|the appointment of governors|the miners' strike|the visa regime|the investigation of the bombing|the rescheduling of foreign debts|the accord with the separatists|the arms embargo|the railway through the mountains|the extradition of the banker|the anti-tank missiles|the radar station|the joint air defense exercise|the trial of the deputies|the ban on rallies|the monetary union|the grain harvest|the bridge over the Amur|the council of heads of state|the dismissal of the prosecutor|the summit in Istanbul|the protection of pipelines|the reactors at Chernobyl|the accession to the Council of Europe|the status of the peninsula|the amnesty for fighters|the humanitarian corridor|the television license|the audit of the central bank|the tariff on steel|the quota for grain exports|the aluminum plants|the kidnapping of the envoy|the succession to the presidency|the citizenship law|the chemical weapons stockpile|the devaluation of the currency|the tunnel under the pass|the observers' mission|the transport corridor|the water of the Aral Sea|the closure of the newspaper|the enlargement of the alliance|the repatriation of the deported|the space launch contract|the export of uranium|the demobilization of militias|the fishing grounds|the hostages in the mountains|the cellular telephone concession|the sugar cartel|the investment fund|the conscription of students|the islands dispute|the export pipeline's quotas|the diamond monopoly|the draft of recruits|the drug traffic|the restitution of churches|the school textbooks|the veterans' pensions|the timber tax|the coal subsidies|the flight corridor|the icebreaker fleet|the wine imports|the cotton harvest|the veto of the upper house|the orphans' fund|the patent office|the archives of the secret police|the mufti's election|the submarine's salvage|the satellite station|the dam upstream|the locust plague|the earthquake relief|the vodka excise|the ferry to Baku|the minority's university|the monument in the square|the tank factory|the airport concession|the bank's license|the customs terminal|the free economic zone|the mine clearance|the census forms|the caviar trade|the gold reserves|the ambassador's recall|the consulate's opening|the shuttle traders|the plague of counterfeits|the winter fuel|the heating tariffs|the tea plantations|the bauxite deposit|the titanium plant|the Olympic bid|the calendar reform|the alphabet reform|the pilgrims' flights|the observatory|the botanical station|the reindeer herds",
);

export const places = list(
  "in the breakaway region|along the southern border|in the capital|in the Caucasus|in Central Asia|in the Baltic ports|on the left bank of the Dniester|in the mountains|in the coal fields|in the autonomous republic|in the Far East|on the Caspian shelf|in the western districts|in Crimea|in the Ferghana Valley|in the Transcaucasus|near the demilitarized zone|in the industrial east",
);

export const times = list(
  "before the end of the year|by next spring|within two weeks|this month|for the third time|after the summit|until the new government is formed|in the coming days|once the snow has melted|at the start of the heating season|during the visit|in the first half of the year|before the delegations meet again|without further delay|as early as next week|after fifteen months of talks",
);

export const adjectives = list(
  "provocative|unprecedented|constructive|irresponsible|hasty|historic|one-sided|illegal|balanced|unacceptable|overdue|dangerous|realistic|hypocritical|premature|far-sighted|absurd|sincere|cynical|encouraging",
);

export const nouns = list(
  "decision|proposal|statement|refusal|plan|position|demand|initiative|reply|conduct|declaration|policy|approach|reaction",
);

export const openings = list(
  "Speaking to reporters in the capital|At a briefing yesterday|In an interview published this week|After a closed session|Following talks that lasted three hours|On returning from the region|At the end of the visit|In a letter to the parliament|In remarks broadcast on local television|During a stopover",
);

export const narrations = list(
  "The talks went on for three hours behind closed doors.|Only last month the two sides had parted without a result.|The figures are lower than those for the same period of last year.|A further round is scheduled for the autumn.|Prices for bread and fuel have doubled since the spring.|The session was adjourned for lack of a quorum.|Nearly two thousand troops remain in the zone.|The budget foresees less than half of that sum.|Several previous attempts had come to nothing.|Turnout was the lowest since independence.|The convoy had to turn back at a checkpoint.|The document runs to forty pages and has not been published.|Pensions have gone unpaid in most regions for a third month.|The pipeline has worked at a fifth of its capacity since it was repaired.|Both delegations are due to meet again before the year is out.|The opposition holds a third of the seats.",
);

export const headlineNouns = list(
  "GAS DEBT|BORDER TALKS|PEACEKEEPERS|PIPELINE POLITICS|LAND LAW|ARMS SALE|ELECTION RULES|AIR DEFENSE|REFUGEE CENSUS|STEEL QUOTAS|PRISONER EXCHANGE|LANGUAGE LAW|OIL SHELF|CABINET CRISIS|ENERGY BLOCKADE|DEFENSE BUDGET",
);

export const headlineVerbs = list(
  "DIVIDES|STALLS IN|ALARMS|UNITES|RETURNS TO HAUNT|EMBARRASSES|TESTS|COMES BEFORE|WORRIES|OVERSHADOWS",
);
