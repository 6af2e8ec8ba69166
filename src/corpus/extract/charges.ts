/** What an article calls the words of others that somebody goes on to deny: *a charge*, *the linkage*. */
export const charges =
  /^(charge|allegation|accusation|claim|assertion|contention|version|account|report|rumor|rumour|suggestion|suspicion|notion|idea|theory|interpretation|reading|description|characterization|insinuation|figure|prediction|conclusion|criticism|demand|proposal|offer|linkage|link|comparison|reproach|explanation|argument|condition|parallel|label|thesis|premise|formula)s?$|^(stories|story|theories|something)$/;
