import type { Sentence } from './sentences.ts'

const gate = 'We will open the harbour gate before the autumn storms arrive'
const pier = 'The owner is not permitted to close the pier during the season'
const boats = 'Half of the boats will not leave the harbour again this year'
const ferry = 'The ferry has to run on the shortest day of winter as well'
const berth = 'every berth north of the lighthouse stays shut until further notice'
const porte = 'Nous ouvrirons la porte du port avant les tempêtes de l’automne'
const jetee = 'Le propriétaire n’a pas le droit de fermer la jetée pendant la saison'
const vorota = 'Мы откроем портовые ворота до осенних штормов'
const ryba = 'Рыба вернулась в залив впервые за десять лет'
const kran = 'Кран сломался, потому что его не чинили двадцать лет'

/**
 * Drafts in which it matters whose turn it is: last names that are other words, pronouns that begin a sentence, asides
 * of any kind, questions, statements and who issued them. The first of each language are right; in the others somebody
 * else speaks, or it cannot be told.
 */
export const whoseTurn: readonly Sentence[] = [
  // Last names that are occupations, adverbs and the like.
  ['CONFIRMED', `Tom Baker sells nets. “${boats},” Baker said.`],
  ['CONFIRMED', `Tom Baker met Jonas Wharf. “${boats},” he said. Baker told Wharf that it was late.`],
  ['CONFIRMED', `Helen Early runs the line. “${ferry},” says Early.`],
  ['CONFIRMED', `Helen Early runs the line. Early still says that “${ferry}”.`],
  [
    'CONFIRMED',
    `Tom Baker sells nets. “Half of the boats,” Baker asks, “will not leave the harbour again this year.”`,
  ],
  ['CONFIRMED', `Meeting Baker at the quay was easy. Tom Baker told us that “${boats}”.`],
  ['UNCONFIRMED', `Tom Baker sells nets. “${boats},” a baker said.`],
  ['UNCONFIRMED', `Tom Baker sells nets. The baker, Jonas Wharfe, said “${boats}”.`],
  ['UNCONFIRMED', `Tom Baker sells nets. The baker said “${boats}”.`],
  ['UNCONFIRMED', `Tom Baker sells nets. “${boats},” the Baker said.`],
  ['UNCONFIRMED', `Helen Early met Olga Renko early. “${ferry},” says Renko.`],

  // Pronouns: the subject before whoever is only mentioned, and the talk of somebody goes on.
  [
    'CONFIRMED',
    `Boris Tennant was charged in April.\n\nHe was called for a letter to the office of Ilhan Renko.\n\nIn the call, he warned her that “${pier}”.`,
  ],
  [
    'CONFIRMED',
    `Ales Dubovik came. He said he was well.\n\nDubovik declined to say whether Jonas Wharf had slept. “${ryba},” he said.`,
  ],
  ['UNCONFIRMED', `Lindani Renko would not say whether Boris Tennant had slept. “${pier},” he said.`],
  [
    'UNCONFIRMED',
    `Paul Renko was charged in April.\n\nHe was called for a letter to the office of Ada Marlow.\n\n“${gate},” he said.`,
  ],

  // Asides of any kind behind a name with which a clause begins.
  ['CONFIRMED', `“${gate},” Marlow, Velen’s head of boats, piers and gates, said. Ada Marlow left.`],
  ['CONFIRMED', `Boris Tennant, Velen’s builder of walls and walks, said “${pier}”.`],
  ['UNCONFIRMED', `Olga Renko, Ada Marlow’s head of boats and piers, said “${gate}”.`],
  ['UNCONFIRMED', `Ada Marlow, Olga Renko, and others, said “${gate}”.`],

  // Who tells, asks or issues.
  ['CONFIRMED', `“${berth},” said a statement from the Velen Port Authority.`],
  ['CONFIRMED', `According to a 2018 survey by Ada Marlow of the town hall, “${gate}”.`],
  ['CONFIRMED', `On Monday, the Velen Port Authority issued a statement.\n\n“${berth},” the statement read.`],
  [
    'CONFIRMED',
    `The day was long. Boris Tennant said it was the town’s aim to make them drop their claims.\n\n“${pier}.”`,
  ],
  [
    'CONFIRMED',
    `The office was led by Deputy Director of Public Works Eva-Marie Renko. “${pier},” said Boris Tennant Jr.`,
  ],
  ['UNCONFIRMED', `“${berth},” the statement read. The Velen Port Authority was silent.`],
  [
    'UNCONFIRMED',
    `The Velen Port Authority was sent a letter by Olga Renko.\n\n“${berth},” the letter read.`,
  ],
  [
    'UNCONFIRMED',
    `The Velen Port Authority received a letter from Olga Renko.\n\n“${berth},” the letter read.`,
  ],
  ['UNCONFIRMED', `What did Ada Marlow say when she came back?\n\n“${gate}.”`],
  ['UNCONFIRMED', `Did Ada Marlow say it? “${gate}.”`],
  [
    'UNCONFIRMED',
    `Ada Marlow was known for telling others “${gate}” in spring, said another witness, Olga Renko.`,
  ],
  ['UNCONFIRMED', `According to a 2018 survey by Olga Renko for Ada Marlow, “${gate}”.`],
  ['UNCONFIRMED', `“${berth},” said a Velen-based spokesman for Harbour Rail.`],

  // French: participles and adverbs first, offices of something, views.
  [
    'CONFIRMED',
    `Ada Marlow était là. Posée au café avec une amie, la jeune femme s’inquiète pour le port : « ${porte}. »`,
  ],
  ['CONFIRMED', `Ada Marlow ne bâtit plus. Pour elle, « ${porte} ».`],
  ['CONFIRMED', `Souvent tue, la question est là, comme nous le raconte Boris Tennant : « ${jetee}. »`],
  [
    'CONFIRMED',
    `La ministre de la Mer Ada Marlow est venue. « ${porte} », a déclaré à cette occasion la ministre de la Mer.`,
  ],
  ['CONFIRMED', `« ${jetee} », précise l’ornithologue Boris Tennant.`],
  ['UNCONFIRMED', `Ada Marlow est partie. Pour lui, « ${porte} ».`],
  ['UNCONFIRMED', `Ada Marlow est là, comme nous le raconte Olga Renko : « ${porte}. »`],

  // Russian: whoever follows the dash, whatever their verb.
  ['CONFIRMED', `«${vorota}», — согласна мэр города Ада Марлоу.`],
  ['CONFIRMED', `«${kran}», – солидарен начальник порта Сергей Лапин.`],
  ['UNCONFIRMED', `«${vorota}», — солидарен с Адой Марлоу директор Пётр Ренко.`],
]
