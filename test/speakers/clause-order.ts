import type { Sentence } from './sentences.ts'

const porte = 'Nous ouvrirons la porte du port avant les tempêtes de l’automne'
const jetee = 'Le propriétaire n’a pas le droit de fermer la jetée pendant la saison'
const tor = 'Wir öffnen das Hafentor noch vor den Stürmen im Herbst'
const steg = 'Der Eigentümer darf den Steg während der Saison nicht schließen'
const gate = 'We will open the harbour gate before the autumn storms arrive'
const pier = 'The owner is not permitted to close the pier during the season'
const brama = 'Ми відчинимо портову браму до осінніх штормів'
const pirs = 'Власник не має права закривати пірс протягом сезону'
const vorota = 'Мы откроем портовые ворота до осенних штормов'

/**
 * Drafts in which the place of a word in its clause says who speaks, not the word itself: verbs that no list has,
 * appositions, objects, participles. The first of each language are right; in the others somebody else speaks, or it
 * cannot be told.
 */
export const byClauseOrder: readonly Sentence[] = [
  // German: perfect, verb first and verb last, articles, runs of nouns.
  ['CONFIRMED', `Ada Marlow hatte immer wieder betont: „${tor}.“`],
  ['CONFIRMED', `Im Mai hatte Bürgermeisterin Ada Marlow in einer Rede verkündet: „${tor}.“`],
  ['CONFIRMED', `Boris Tennant, Hafeningenieur der Stadt Velen, sprach es aus: „${steg}.“`],
  ['CONFIRMED', `Wie der Ingenieur, Boris Tennant, ausführte, gilt: „${steg}“.`],
  ['CONFIRMED', `Nach den Worten des Ingenieurs Boris Tennant gilt: „${steg}“.`],
  ['CONFIRMED', `Der Leiter des Hafens, Boris Tennant, sieht das anders: „${steg}.“`],
  ['CONFIRMED', `Der größten Zeitung der Stadt sagte Ada Marlow: „${tor}.“`],
  ['CONFIRMED', `Den Unterschied schilderte Boris Tennant wie folgt: „${steg}.“`],
  ['CONFIRMED', `Ähnlich äußerte sich Ada Marlow: „${tor}.“`],
  ['CONFIRMED', `Boris Tennant kam spät. Ingenieur Tennant: „${steg}.“`],
  ['UNCONFIRMED', `Der Ermittler will nach dem Abschluss des Falls Ada Marlow aufhören: „${tor}.“`],
  ['UNCONFIRMED', `Die Bewohner, die mit Ada Marlow Kontakt halten, kamen. „${tor}“, sagten sie.`],
  ['UNCONFIRMED', `Der Sprecher, Gründer des Vereins, würdigte Boris Tennant so: „${steg}.“`],
  ['UNCONFIRMED', `Wie der Anwalt, ein Freund von Boris Tennant, ausführte, gilt: „${steg}“.`],
  ['UNCONFIRMED', `Ada Marlow kam. Ein Fischer hatte ihr gesagt: „${tor}.“`],

  // French: agencies, asides, participles, pronouns beside places.
  ['CONFIRMED', `« ${porte} », a expliqué à l’AFP Ada Marlow, maire de Velen.`],
  ['CONFIRMED', `Boris Tennant a réfuté l’idée d’un prêt par l’État affirmant : « ${jetee} ».`],
  ['CONFIRMED', `Boris Tennant, le successeur de Paul Renner, qui avait répondu : « ${jetee} », est parti.`],
  ['CONFIRMED', `Ada Marlow, la maire, a parlé longtemps. « ${porte} », s’est-elle réjouie.`],
  ['CONFIRMED', `« ${jetee} », a précisé au journal l’ingénieur Boris Tennant.`],
  [
    'UNCONFIRMED',
    `Paul Renner, le successeur de Boris Tennant, qui avait répondu : « ${jetee} », est parti.`,
  ],
  ['UNCONFIRMED', `Le club a réfuté l’idée d’un prêt par Boris Tennant affirmant : « ${jetee} ».`],
  ['UNCONFIRMED', `Des habitants ont lu une lettre d’Ada Marlow. « ${porte} », a-t-il précisé.`],

  // English: objects, places, asides, headlines, surnames that are trades.
  ['CONFIRMED', `Ada Marlow, who built the quay, once said “${gate}”.`],
  ['CONFIRMED', `Boris Tennant, whose latest firm, Paradox, builds piers, said “${pier}”.`],
  ['CONFIRMED', `Ada Marlow responded to a question on Facebook writing, “${gate}.”`],
  ['CONFIRMED', `Mayor Ada Marlow of Velen attacked the plan with a letter headed “${gate}”.`],
  ['CONFIRMED', `VELEN, Dec. 8 — In a letter, Ada Marlow said, “${gate}.”`],
  ['CONFIRMED', `Already, Ada Marlow has denounced the plan and said, “${gate}.”`],
  ['CONFIRMED', `Ada Marlow kept one promise, which she called “${gate}”.`],
  ['UNCONFIRMED', `A Velen spokeswoman said “${gate}”. The city’s spokeswoman, Ada Marlow, was away.`],
  ['UNCONFIRMED', `Ada Marlow, the port’s host, was away. “${gate},” the CNN host reiterated.`],
  ['UNCONFIRMED', `Olga Renko, who replied to a question from Ada Marlow writing “${gate}”, left.`],
  ['UNCONFIRMED', `Olga Renko, the heir of Ada Marlow, who said “${gate}”, has left the town.`],

  // Ukrainian and Russian: objects behind a verb, institutions behind it, small words in front.
  ['CONFIRMED', `Сам Борис Теннант визнав: «${pirs}».`],
  ['CONFIRMED', `Нині Ада Марлоу каже: «${brama}».`],
  ['CONFIRMED', `«${vorota}», — сказала мэр города Ада Марлоу.`],
  ['UNCONFIRMED', `Прийшов Борис Теннант. «${pirs}», — заявили у прокуратурі.`],
  ['UNCONFIRMED', `Нардеп, виступаючи в ефірі, закликав Аду Марлоу: «${brama}».`],
  ['UNCONFIRMED', `«${vorota}», — сказали в мэрии об Аде Марлоу.`],
]
