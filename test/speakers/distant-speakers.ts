import type { Sentence } from './sentences.ts'

const gate = 'We will open the harbour gate before the autumn storms arrive'
const season = 'The owner is not permitted to close the pier during the season'
const berth = 'every berth north of the lighthouse stays shut until further notice'
const brama = 'Ми відчинимо портову браму до осінніх штормів'
const kran = 'Кран сломался, потому что его не чинили двадцать лет'

/**
 * Drafts that say who speaks at some distance: by a pronoun paragraphs later, by an office that begins with a name, by
 * an abbreviation. The first are right; in all others somebody else speaks, or it cannot be told.
 */
export const distantSpeakers: readonly Sentence[] = [
  ['CONFIRMED', `“${gate},” said Velen mayor Ada Marlow before turning to the budget.`],
  ['CONFIRMED', `“${season},” said Harvard structural engineer Boris Tennant.`],
  ['CONFIRMED', `Velen harbour engineer Boris Tennant, 45, said “${season}”.`],
  [
    'CONFIRMED',
    `Ada Marlow said the town would pay.\n\nThe storm tore off two roofs.\n\nThe ferry stayed in port for a day.\n\n“${gate},” she said.`,
  ],
  [
    'CONFIRMED',
    `Boris Tennant said the wall was old. He said his friend Jonas Wharf had built it.\n\n“${season},” he said.`,
  ],
  [
    'CONFIRMED',
    `The Velen Port Authority said the storm was near.\n\nBoris Tennant was in town.\n\n“${berth},” it said.`,
  ],
  ['CONFIRMED', `Ada Marlow, who campaigns for Jonas Wharf, called it a shame.\n\n“${gate},” she said.`],
  ['CONFIRMED', `“${season},” said Boris Tennant, D-Vel., at the pier.`],
  ['CONFIRMED', `Boris Tennant of Velen, Mo., said the wall was old.\n\n“${season},” he said.`],
  ['CONFIRMED', `Boris Tennant said the wall was old.\n\nWhat happens next\n\n“${season},” he said.`],
  [
    'CONFIRMED',
    `The VPA has spoken. According to the Velen Port Authority, the storm is near. “${berth},” the VPA said.`,
  ],
  [
    'CONFIRMED',
    `«${kran}», – цитирует harbour.ru начальника порта по делам зимы в России, на Украине и в Казахстане Сергея Лапина.`,
  ],
  ['CONFIRMED', `“${gate}”, sa Ada Marlow.`],
  ['CONFIRMED', `«${kran}», каза Сергей Лапин.`],
  ['UNCONFIRMED', `“${gate},” said Velen mayor Olga Renko before turning to Ada Marlow.`],
  ['UNCONFIRMED', `“${gate},” said Velen mayor Ada Marlow’s husband.`],
  ['OTHER', `“${season},” said Harvard law professor Jonas Wharf about Boris Tennant.`],
  ['UNCONFIRMED', `“${season},” said a Boris Tennant spokesman.`],
  ['OTHER', `“${season},” said Boris Tennant spokesman Jonas Wharf.`],
  ['OTHER', `Velen council engineer Jonas Wharf, 45, told Boris Tennant: “${season}”.`],
  ['UNCONFIRMED', `“${gate},” said the Ada Marlow campaign chairman.`],
  [
    'UNCONFIRMED',
    `Boris Tennant said the wall was old.\n\nJonas Wharf came by boat.\n\nThe storm was near.\n\n“${season},” he said.`,
  ],
  [
    'UNCONFIRMED',
    `Boris Tennant said the wall was old.\n\nThe crowd waited for Jonas Wharf.\n\nThe storm was near.\n\n“${season},” he said.`,
  ],
  [
    'UNCONFIRMED',
    `Boris Tennant said the wall was old.\n\nA letter from Olaf Renko came. It was short.\n\nThe storm was near.\n\n“${season},” he said.`,
  ],
  [
    'UNCONFIRMED',
    `Ada Marlow said the town would pay.\n\nIryna Tkach was at the pier.\n\nThe storm was near.\n\n“${gate},” she said.`,
  ],
  [
    'UNCONFIRMED',
    `Ada Marlow said the town would pay.\n\nThe storm was near.\n\nThe ferry stayed.\n\n“${gate},” he said.`,
  ],
  [
    'UNCONFIRMED',
    `Boris Tennant said the wall was old.\n\nOne.\n\nTwo roofs fell.\n\nThree ships sank.\n\nFour came back.\n\nFive did not.\n\n“${season},” he said.`,
  ],
  [
    'UNCONFIRMED',
    `Boris Tennant said the wall was old. He said Jonas Wharf was right. Jonas Wharf agreed.\n\n“${season},” he said.`,
  ],
  [
    'UNCONFIRMED',
    `Jonas Wharf said the wall was old. He said Boris Tennant was right.\n\n“${season},” he said.`,
  ],
  ['UNCONFIRMED', `Jonas Wharf, who works for Boris Tennant, called it a shame.\n\n“${season},” he said.`],
  [
    'UNCONFIRMED',
    `Olga Renko said the town would pay. She said Ada Marlow had the money.\n\n“${gate},” she said.`,
  ],
  ['UNCONFIRMED', `Unlike Ada Marlow, she has no boat. Olga Renko said so.\n\n“${gate},” she said.`],
  [
    'UNCONFIRMED',
    `Jonas Wharf and Boris Tennant came. The storm was near.\n\nThe ferry stayed.\n\n“${season},” he said.`,
  ],
  [
    'UNCONFIRMED',
    `The Velen Port Authority said the storm was near.\n\nThe Coast Guard said it was far.\n\n“${berth},” it said.`,
  ],
  [
    'UNCONFIRMED',
    `The Velen Port Authority was shut.\n\nThe Harbour Union said it was a scandal.\n\n“${berth},” it said.`,
  ],
  ['UNCONFIRMED', `Jonas Wharf said the Velen Port Authority was shut.\n\n“${berth},” he said.`],
  ['UNCONFIRMED', `Boris Tennant wrote to The Velen Gazette.\n\n“${season},” the newspaper wrote.`],
  ['UNCONFIRMED', `Boris Tennant was asked about the pier. “${season},” the council said.`],
  ['UNCONFIRMED', `Ada Marlow came late. “${gate},” the charity said in a statement.`],
  [
    'UNCONFIRMED',
    `“Ships sink here every year,” said Ada Marlow. Olga Renko did not hesitate. “${gate}.” She laughed.`,
  ],
  ['OTHER', `“Ships sink here every year,” said Boris Tennant. Jonas Wharf nodded. “${season}.”`],
  ['UNCONFIRMED', `Olga and Jonas Marlow run the mill. “${gate},” Olga said.`],
  ['UNCONFIRMED', `Ada and Jonas Renko run the mill. “${gate},” Ada said.`],
  [
    'UNCONFIRMED',
    `The Vessel Protection Alliance met. The Velen Port Authority met too. “${berth},” the VPA said.`,
  ],
  ['UNCONFIRMED', `The Vessel Protection Alliance met. “${berth},” the VPA said.`],
  ['UNCONFIRMED', `Part of Ada Marlow’s task is the pier. Olga Renko knows. “${gate},” Renko said.`],
  ['UNCONFIRMED', `Olga Marlow and Ada Marlow came. “${gate},” Marlow said.`],
  ['UNCONFIRMED', `Her husband Boris Tennant listened. Olga Renko was angry. “${season},” she said.`],
  ['UNCONFIRMED', `Boris Tennant, whose wife Olga Renko was angry, listened.\n\n“${season},” she said.`],
  ['UNCONFIRMED', `Як заявив директор ПрАТ «Портовик» Микола Нечай, «${brama}».`],
  ['UNCONFIRMED', `«${brama}», – заявив директор заводу «Ада Марлоу» Микола Нечай.`],
  ['UNCONFIRMED', `«${brama}», – сказав помічник Ади Марлоу Микола Нечай.`],
  [
    'UNCONFIRMED',
    `Ада Марлоу говорила про шторми.\n\nОксана Нечай стояла поруч.\n\nЙшов дощ.\n\n«${brama}», – сказала вона.`,
  ],
  ['UNCONFIRMED', `Спікер Ради назвав ціну. «${brama}», – сказав спікер Ради. Ада Марлоу слухала.`],
  [
    'UNCONFIRMED',
    `«${kran}», – цитирует harbour.ru директора по делам зимы в России, на Украине и в Казахстане Анну Петрову. Рядом был Сергей Лапин.`,
  ],
  ['UNCONFIRMED', `«${kran}», – цитирует РИА слова Петра Орлова о Сергее Лапине.`],
  [
    'UNCONFIRMED',
    `Сергей Лапин говорил о кране.\n\nЗатем пришёл Пётр Орлов.\n\nШёл дождь.\n\n«${kran}», – сказал он.`,
  ],
  [
    'UNCONFIRMED',
    `Сергей Лапин говорил о кране. Он сказал, что Пётр Орлов прав. Пётр Орлов кивнул.\n\n«${kran}», – сказал он.`,
  ],
  [
    'UNCONFIRMED',
    `Спикер Думы опоздал. «${kran}», – заявил спикер Думы. Позже спикер Рады Сергей Лапин уехал.`,
  ],
  ['UNCONFIRMED', `Na'moks Tennant was there with Boris Tennant. “${season},” Na'moks said.`],
  ['UNCONFIRMED', `Olga Renko, star of “The Pier,” thanked Ada Marlow for “${gate}”.`],
  [
    'UNCONFIRMED',
    `“It was good,” Ira Marlow said.\n\nThe town was slow to see it, Dan Wharf, head of the port, told the paper.\n\n“${gate},” she said.`,
  ],
  ['UNCONFIRMED', `“${gate}”, sa Olga Renko.`],
  ['UNCONFIRMED', `“${gate}”, sa Olga Renko till Ada Marlow.`],
  ['OTHER', `“${season}”, a spus Jonas Wharf.`],
  ['UNCONFIRMED', `«${kran}», каза Петър Орлов.`],
  ['UNCONFIRMED', `«${brama}», είπε η Άντα Ρένκο.`],
]
