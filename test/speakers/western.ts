import type { Sentence } from './sentences.ts'

const porte = 'Nous ouvrirons la porte du port avant les tempêtes de l’automne'
const jetee = 'Le propriétaire n’a pas le droit de fermer la jetée pendant la saison'
const tor = 'Wir öffnen das Hafentor noch vor den Stürmen im Herbst'
const steg = 'Der Eigentümer darf den Steg während der Saison nicht schließen'
const berth = 'every berth north of the lighthouse stays shut until further notice'
const gate = 'We will open the harbour gate before the autumn storms arrive'

/** French and German drafts: the first are right; in the others somebody else speaks, or it cannot be told. */
export const french: readonly Sentence[] = [
  ['CONFIRMED', `« ${porte} », a déclaré Mme Marlow. Ada Marlow est venue lundi.`],
  ['CONFIRMED', `M. Tennant, l’ingénieur, a été formel : « ${jetee} ». Boris Tennant n’a rien ajouté.`],
  ['CONFIRMED', `Ada Marlow, la maire, est venue. « ${porte} », s’enthousiasme-t-elle.`],
  ['CONFIRMED', `Boris Tennant a visité le quai.\n\n« ${jetee} », a-t-il martelé.`],
  ['CONFIRMED', `Ada Marlow, maire de Velen, explique que « ${porte} ».`],
  ['CONFIRMED', `Pour Ada Marlow, maire de Velen, la ville est prête. « ${porte} », promet-elle.`],
  ['CONFIRMED', `Selon l’ingénieur Boris Tennant, « ${jetee} ».`],
  ['CONFIRMED', `« ${porte} », s’enflamme la maire de Velen Ada Marlow.`],
  ['CONFIRMED', `L’équipe d’Ada Marlow a fini tard. « ${porte} », a fait valoir Ada Marlow.`],
  ['CONFIRMED', `La maire de Velen, Ada Marlow, l’a dit : « ${porte} ».`],
  ['UNCONFIRMED', `« ${porte} », a déclaré le porte-parole de la maire Ada Marlow.`],
  ['UNCONFIRMED', `« ${porte} », a déclaré M. Marlow. Paul Marlow est le mari d’Ada Marlow.`],
  ['UNCONFIRMED', `Ada Marlow est venue. « ${porte} », a-t-il dit.`],
  ['UNCONFIRMED', `Ada Marlow, la maire, a écouté. « ${porte} », a promis la ministre polonaise.`],
  ['UNCONFIRMED', `Boris Tennant était là. Paul Renner, lui, s’est fâché. « ${jetee} », s’est-il emporté.`],
  [
    'UNCONFIRMED',
    `Boris Tennant a été rejoint par Paul Renner, l’avocat, qui a répondu. « ${jetee} », a-t-il lancé.`,
  ],
  ['UNCONFIRMED', `Pour Paul Renner, avocat, Boris Tennant a tort. « ${jetee} », assure-t-il.`],
  ['OTHER', `« ${jetee} », a expliqué Jonas Wharf à Boris Tennant.`],
  ['OTHER', `Interrogé sur Boris Tennant, Jonas Wharf a répondu : « ${jetee} ».`],
  ['UNCONFIRMED', `Ada Marlow n’a jamais dit « ${porte} ».`],
]

export const german: readonly Sentence[] = [
  ['CONFIRMED', `„${tor}“, sagte Bürgermeisterin Ada Marlow am Montag.`],
  ['CONFIRMED', `Die Bürgermeisterin Ada Marlow kam spät. „${tor}“, so die Bürgermeisterin.`],
  ['CONFIRMED', `Ada Marlow sprach im Rathaus. Zugleich sagte sie der Zeitung: „${tor}.“`],
  ['CONFIRMED', `Boris Tennant prüfte den Steg. „${steg}“, sagte Tennant dem Hafenblatt.`],
  ['CONFIRMED', `Hafeningenieur Boris Tennant (SPD) kündigte am Mittag an, „${steg}“.`],
  ['CONFIRMED', `Boris Tennant sagte, die Lage sei ernst. Die Sache sei klar: „${steg}“.`],
  ['CONFIRMED', `Wie Ada Marlow mitteilte, gilt: „${tor}.“`],
  ['CONFIRMED', `Ada Marlow, Bürgermeisterin von Velen, sagte der Zeitung, „${tor}“.`],
  ['CONFIRMED', `„${tor}“, schwärmte die Bürgermeisterin von Velen, Ada Marlow.`],
  ['CONFIRMED', `Laut Boris Tennant gilt: „${steg}“.`],
  ['UNCONFIRMED', `„${tor}“, sagte die Sprecherin der Bürgermeisterin Ada Marlow.`],
  ['UNCONFIRMED', `„${steg}“, sagte der Richter dem Ingenieur Boris Tennant.`],
  ['UNCONFIRMED', `Bürgermeisterin Ada Marlow hörte zu. „${tor}“, sagte die polnische Ministerin.`],
  ['UNCONFIRMED', `Ada Marlow kam. „${tor}“, sagte er.`],
  [
    'UNCONFIRMED',
    `Boris Tennant sagte, der Steg sei alt. Paul Renner widersprach. Das sei falsch: „${steg}“.`,
  ],
  ['UNCONFIRMED', `Boris Tennant hörte zu. „${steg}“, sagte der Anwalt des Eigentümers.`],
  ['UNCONFIRMED', `„${tor}“, heißt es in einem Brief an Ada Marlow.`],
  ['OTHER', `„${steg}“, sagte Jonas Wharf über Boris Tennant.`],
  ['OTHER', `Boris Tennant sei im Irrtum, sagte Jonas Wharf: „${steg}“.`],
  ['UNCONFIRMED', `Ada Marlow sagte nicht, „${tor}“.`],
]

/** English: abbreviations, names of bodies with commas, long asides, families, passives. */
export const bodiesAndAsides: readonly Sentence[] = [
  ['CONFIRMED', `“${berth},” a spokesman for the Velen Port Authority said.\n\nRain fell.`],
  ['CONFIRMED', `A spokesman for the Velen Port Authority, which runs the quay, said “${berth}”.`],
  ['CONFIRMED', `The Velen Port Authority’s report says “${berth}”.`],
  ['CONFIRMED', `Ada Marlow, the founder and head of the charity Velen Boats for All, said “${gate}”.`],
  ['UNCONFIRMED', `Zoe Marlow said “${gate}”. Ada Marlow was not there.`],
  ['UNCONFIRMED', `A report on the Velen Port Authority says “${berth}”.`],
  ['UNCONFIRMED', `“${berth},” said the Department for Ports, Piers and Velen Port Authority.`],
  ['UNCONFIRMED', `Ada Marlow was joined by Olga Renko, the lawyer, who said little. “${gate},” she said.`],
  ['UNCONFIRMED', `“${gate},” said the spokesman of the mayor Ada Marlow.`],
]
