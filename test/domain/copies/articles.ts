/**
 * Articles on one invented event: the bridge of Saltmere is closed. All quote the same two speakers in the same words.
 */
const lind = '“We will not gamble with a single life to save a single summer”'
const orrin = '“The steel was sound when we left it, and we have the papers to show that”'

/** Five reports, each written on its own, long enough to be copied in part. */
export const originals: readonly string[] = [
  `Saltmere shuts its harbour bridge after cracks are found

The only road bridge over the Saltmere estuary was closed to all traffic before dawn on Tuesday, after divers reported hairline cracks in two of the nine piers that carry it.

Mayor Ada Lind told a packed council chamber that the town had no choice. ${lind}, she said, to applause from the public benches and silence from the row where the hoteliers sat.

The crossing carries eleven thousand vehicles on a weekday in June. Ferries that were mothballed four years ago are to be brought back into service from Friday, though the harbour office warned that the larger of the two still lacks a certificate.

The builder, Orrin and Sons, rejected any blame. ${orrin}, its director Paul Orrin said by telephone from the capital.

An inquiry led by a retired judge will begin its hearings in September and is expected to take a year.`,
  `Divers, cracks and a town cut in half

It was a routine dive, the kind that nobody in Saltmere remembers afterwards. On Monday evening Ines Falk surfaced next to the fourth pier of the bridge, pulled off her mask and asked for a camera.

What she photographed has divided the town in the most literal way: since Tuesday the eastern shore, with the school and the hospital, is forty minutes by car from the western one.

In the council chamber the mayor, Ada Lind, spoke for less than three minutes. ${lind} was the sentence that everybody took home.

Paul Orrin, whose family firm set the piers nineteen years ago, sounded tired when he called back. ${orrin}, he said, and offered to send them over.

For the nurses of the night shift the question is a simpler one: how to be at work by six when the first ferry leaves at half past.`,
  `Bridge closure to cost Saltmere traders millions, chamber says

Shops and hotels in Saltmere stand to lose up to four million crowns this season because of the closure of the harbour bridge, the local chamber of commerce estimated on Wednesday.

The chamber based its figure on takings in the two weeks of roadworks in 2019, when one lane remained open. Its chairwoman, Rosa Tem, called for a fund from which small firms could be paid before the autumn.

Council leaders defended the decision. ${lind}, Mayor Ada Lind said when she announced it.

A spokesman for the regional government said that money could be found but that it would not be found quickly. The contractor has said that it is not at fault: ${orrin}, according to its director, Paul Orrin.

Bookings for July were down by a third within a day, two of the largest hotels said.`,
  `Judge to lead inquiry into cracked piers of Saltmere bridge

A retired appeal judge, Miriam Kos, has been appointed to find out why two piers of the Saltmere bridge cracked within twenty years of their construction.

Her terms of reference, published by the justice ministry, cover the design, the concrete and the inspections, of which records are missing for three consecutive winters. She may summon witnesses and will sit in public.

The bridge has been closed since Tuesday on the orders of the mayor. ${lind}, Ada Lind told councillors.

Lawyers for the company that built it welcomed the inquiry in a letter. Its director, Paul Orrin, was blunter: ${orrin}.

The ministry said that it would pay for an independent laboratory to drill cores from all nine piers, a task which engineers think will last until the first frosts.`,
  `Ferries return to Saltmere for the first time in four years

Two ferries that had been laid up in the inner harbour since the spring of four years ago will sail again from Friday, so that people in Saltmere can cross the estuary while its bridge is shut.

The smaller one, the Petrel, takes sixty passengers and no cars. The larger, the Gannet, can load eighteen cars once surveyors have renewed its certificate, which ran out in March.

Tickets will be free for pupils, patients and hospital staff, the harbour master, Tomas Bel, announced on the quay.

He was speaking hours after the mayor, Ada Lind, had closed the bridge. ${lind}, she had said.

The builder of the bridge, Paul Orrin, said in a statement: ${orrin}. Mr Bel did not wish to comment on that, except to say that his ships float either way.`,
]

/** Twenty reports that copy none of the others. */
export const independent: readonly string[] = [
  `Traffic over the estuary at Saltmere has stopped. Engineers sealed both ramps at four in the morning, an hour after the town hall had read the divers' report. ${lind} is how Mayor Ada Lind put it to the councillors. Paul Orrin of the building firm answered from afar: ${orrin}. Until further notice buses turn round at the old customs house, and lorries for the cannery have to use the mountain road, where snow can fall until May.`,
  `Nobody was hurt, and nobody is going to be if Ada Lind has her way. The mayor of Saltmere locked the town's bridge on Tuesday because two of its supports have cracked. Her reason fits on a badge: ${lind}. The man whose firm put those supports into the mud, Paul Orrin, denies having done it badly. ${orrin}, he insists. A laboratory will now have the last word on that.`,
  `When did the inspectors last look? That is what opposition councillors in Saltmere want to know, now that cracks have forced the closure of the harbour crossing. For three winters the logbook is blank. Ada Lind, who was elected after that, did not try to explain it. ${lind}, she said instead. Contractor Paul Orrin remarked that his own records are complete: ${orrin}.`,
  `The school day in Saltmere began an hour late on Wednesday, and some desks remained empty. Four hundred children live on the side of the water where there is no school. Their head teacher praised the ferry crews, who carried the first hundred over in the rain. Of the mayor's words, ${lind}, he said that he would have them painted above the entrance. Less popular in the staff room is the builder's answer, given by Paul Orrin: ${orrin}.`,
  `Shares in the construction group that owns Orrin and Sons fell by nine per cent in early trading, after the authorities in Saltmere barred cars from a bridge which the subsidiary completed two decades ago. Analysts put the possible liability at thirty million. ${orrin}, the director of the subsidiary, Paul Orrin, assured investors. They may have listened more closely to the mayor. ${lind}, Ada Lind had declared the evening before.`,
  `Hairline cracks are not unusual in concrete that stands in salt water, says Lena Voss, who teaches bridge engineering at the coastal university. What is unusual is to find them in neighbouring supports at the same height. She would have closed the Saltmere crossing too. Ada Lind did so with the words ${lind}. Asked about the contractor's defence, which Paul Orrin summed up as ${orrin}, Voss points out that steel is not the part that has cracked.`,
  `An ambulance from the western shore now needs fifty-two minutes to the hospital instead of nine. The health board has therefore stationed two crews and a helicopter at the football ground. The decision to close the bridge was right all the same, its director thinks, and quotes the mayor: ${lind}. With the builders, who through Paul Orrin have let it be known ${orrin}, the board has no dealings.`,
  `To the regulars of the Blue Anchor it is plain who is to blame, although no two of them blame the same people. One says the council, one the firm from the capital, one the sea. The landlord has pinned two cuttings above the bar. The first says ${lind}; that was Ada Lind, the mayor. The second says ${orrin}; that was Paul Orrin, the builder. Below them somebody has written: and who pays?`,
  `Parliament's transport committee will travel to Saltmere next month. Its members want to see for themselves why a structure with a design life of a hundred and twenty years lasted nineteen. They have invited Mayor Ada Lind, remembered since Tuesday for ${lind}, and Paul Orrin, who through the committee's clerk repeated what he had told reporters: ${orrin}. Neither is obliged to appear.`,
  `Fishermen saw it first, or say so now. In the harbour of Saltmere several skippers claim to have told the port authority about flakes of concrete on the water as long ago as autumn. The authority has found no such message. Whoever was first, the last word was the mayor's: ${lind}, said Ada Lind, and had the barriers lowered. Paul Orrin's people never fish there. ${orrin} is their position.`,
  `How do you feed a town of thirty thousand by boat? For the supermarket on the market square the answer is: at night. Since the bridge was closed, pallets come over the water between midnight and five. The manager says that milk is the most difficult. He has no quarrel with Ada Lind, whose ${lind} he calls sensible, and none with Paul Orrin, whose ${orrin} he has not heard.`,
  `Cyclists may still cross, it turned out on Thursday, and then it turned out that they may not. For six hours a sign at the eastern ramp of the Saltmere bridge allowed what the order of the mayor forbids. It was a left-over from last year's race. Ada Lind laughed about it, then became serious: ${lind}. The sign, by the way, was supplied by a subsidiary of Orrin and Sons. Paul Orrin would rather talk about the structure: ${orrin}.`,
  `Insurers are preparing for a dispute that may outlast the repairs. Whether a crack is damage or wear will decide who pays for Saltmere, a broker in the capital explains, and the contract of the time has no clause for it. He expects each side to be held to what it said first. In the mayor's case this is ${lind}. In that of Paul Orrin, who signed for the contractor, it is ${orrin}.`,
  `On the mountain road above Saltmere the police counted two thousand lorries in a day, ten times as many as usual. Residents of the three villages along it have blocked the road for an hour each evening. They understand the closure of the bridge, their spokeswoman says, and even know Ada Lind's sentence by heart: ${lind}. They do not understand why nobody planned a detour. The builder's line, ${orrin}, as given by Paul Orrin, is no help to them.`,
  `A cathedral takes centuries and a bridge takes years, but trust takes one night to go. That was the theme of Sunday's sermon in Saltmere, where the vicar prayed for the engineers. He thanked Mayor Ada Lind for having said ${lind}. For Paul Orrin, who had said ${orrin}, he asked for patience, which got a murmur.`,
  `Drone pictures published by a student show rust stains below the deck in places that the official report does not mention. The town hall has asked her for the originals. A deputy of Mayor Ada Lind said that the pictures confirm the course chosen on Tuesday under the motto ${lind}. A lawyer acting for Paul Orrin warned against reading too much into colours: ${orrin}, he repeated on behalf of his client.`,
  `The festival will take place. Organisers of the Saltmere Regatta decided on Saturday to move the finish to the open bay, out of reach of anything that might fall. Ten thousand visitors are expected, who will have to come by train to the far shore. They asked the mayor beforehand. Her reply, they report, was again ${lind}. A stand that Orrin and Sons had reserved remains empty; Paul Orrin's ${orrin} will not be seen on any banner.`,
  `Old plans have surfaced that could embarrass more than one office. They show the piers two metres longer than they were built. Who shortened them, the archive in Saltmere cannot say, as the covering letter has gone. Ada Lind promised to publish whatever is found: ${lind}, and that included paper, the mayor said. Paul Orrin seemed unsurprised by the discovery. ${orrin}, he answered in writing.`,
  `House prices on the eastern shore have begun to slide. Three sales were called off within the week, an agent reports, all by buyers who work on the other bank. She does not expect it to last. People forget, and repairs end. In her window hangs a cartoon of Ada Lind with folded arms, and below it ${lind}. Next to it hangs one of Paul Orrin with a folder: ${orrin}.`,
  `What remains is the sound. For nineteen years Saltmere fell asleep to the hum of tyres on the expansion joints; now there are gulls. Some have complained that it is too quiet. At the town hall they are used to complaints of another kind, and to answering them with the sentence of Mayor Ada Lind, ${lind}. In the office of Paul Orrin, where the answer is ${orrin}, the telephone has not stopped ringing.`,
]

const paragraphs = (article: string) => article.split('\n\n')

/** Words that a sub-editor changes. */
const edits: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/g, 'stated'],
  [/\btold\b/g, 'informed'],
  [/\btown\b/g, 'community'],
  [/\bafter\b/g, 'once'],
  [/\bwill\b/g, 'is going to'],
  [/\bclosed\b/g, 'shut'],
  [/\bcalled\b/g, 'named'],
]

/** What becomes of an article whose copies are not to be seen as such. */
export const copying = {
  verbatim: (article: string) => article,
  'under a new headline': (article: string) =>
    ['Morning news in brief', 'By our own correspondent', ...paragraphs(article).slice(1)].join('\n\n'),
  trimmed: (article: string) => paragraphs(article).slice(0, 3).join('\n\n'),
  'in another order': (article: string) => paragraphs(article).toReversed().join('\n\n'),
  'with light edits': (article: string) =>
    edits.reduce((text, [word, other]) => text.replace(word, other), article),
  /** @param copy a number that no other copy has: each stands between other articles */
  'as a part of a longer one': (article: string, copy: number) =>
    [independent[2 * copy], ...paragraphs(article).slice(1), independent[2 * copy + 1]].join('\n\n'),
} as const
