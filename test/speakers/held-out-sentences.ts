import type { Sentence } from './sentences.ts'

/** Sentences that were written when the reading was done; the first half in each language is right, the other wrong. */
export const heldOutSentences: readonly Sentence[] = [
  [
    'CONFIRMED',
    'The gate, Ada Marlow promised residents of the old quarter last night, is a matter of weeks: “We will open the harbour gate before the autumn storms arrive.”',
  ],
  ['CONFIRMED', '“If this bridge falls,” Ayşe Demir cautioned, “nobody can reach the town.”'],
  [
    'CONFIRMED',
    'A letter signed by Iryna Tkach ends with the words “we shall not leave this port until winter has come”.',
  ],
  [
    'CONFIRMED',
    'Engineer Boris Tennant, who has fought the owner for years, was adamant. “The owner is not permitted to close the pier during the season,” he said.',
  ],
  [
    'CONFIRMED',
    'Told of the Port Authority’s decision, Sergei Lapin shrugged. “The crane broke because nobody had mended it,” he said.',
  ],
  [
    'UNCONFIRMED',
    '“We will open the harbour gate before the autumn storms arrive,” promised Donald Trump, as Ada Marlow looked on.',
  ],
  [
    'OTHER',
    'In an interview with the Gazette, Jonas Wharf claimed that “the crane broke because nobody had mended it”.',
  ],
  [
    'UNCONFIRMED',
    'The owner’s lawyer told Boris Tennant: “The owner is not permitted to close the pier during the season.”',
  ],
  [
    'UNCONFIRMED',
    'Moscow’s deputy mayor said that “the trucks have been waiting at the border since Friday”.',
  ],
  [
    'OTHER',
    '“We shall not leave this port until winter has come,” Sergei Lapin was quoted as saying by the Gazette.',
  ],
  [
    'CONFIRMED',
    'Про плани міста розповіла мерка Ада Марлоу: «Ми відчинимо портову браму до осінніх штормів».',
  ],
  ['CONFIRMED', '«Ми не залишимо цей порт, — запевнила журналістів Ірина Ткач, — до самої зими».'],
  [
    'CONFIRMED',
    'Борис Теннант, якого запросили на засідання, нагадав: «Власник не має права закривати пірс протягом сезону».',
  ],
  ['OTHER', 'На брифінгу Ірина Ткач повідомила, що «ми відчинимо портову браму до осінніх штормів».'],
  [
    'UNCONFIRMED',
    '«Власник не має права закривати пірс протягом сезону», — написала у фейсбуці Оксана Мельник.',
  ],
  [
    'UNCONFIRMED',
    'Коментуючи слова Ірини Ткач, міністр Петренко сказав: «Ми не залишимо цей порт до самої зими».',
  ],
  [
    'CONFIRMED',
    'В интервью газете Сергей Лапин рассказал: «Кран сломался, потому что его не чинили двадцать лет».',
  ],
  ['CONFIRMED', '«Рыба, — улыбается Алесь Дубовик, — вернулась в залив впервые за десять лет».'],
  ['CONFIRMED', 'Ирина Ткач пишет в своём блоге: «Мы не покинем этот порт до самой зимы».'],
  ['OTHER', 'Как утверждает Ада Марлоу, «рыба вернулась в залив впервые за десять лет».'],
  [
    'UNCONFIRMED',
    'Дмитрий Песков, комментируя заявление Ады Марлоу, сказал: «Мы откроем портовые ворота до осенних штормов».',
  ],
  [
    'UNCONFIRMED',
    'Слова Марии Захаровой «кран сломался, потому что его не чинили двадцать лет» разошлись по сети.',
  ],
  ['CONFIRMED', 'Мэрка Ада Марлоў паабяцала жыхарам: «Мы адчынім партовую браму да восеньскіх штармоў».'],
  ['CONFIRMED', 'Як расказаў рыбак Алесь Дубовік, «рыба вярнулася ў заліў упершыню за дзесяць гадоў».'],
  ['OTHER', '«Мы адчынім партовую браму да восеньскіх штармоў», — напісаў Алесь Дубовік.'],
  [
    'UNCONFIRMED',
    'Адказваючы Барысу Тэнанту, дырэктар завода сказаў: «Уладальнік не мае права закрываць пірс на працягу сезона».',
  ],
  [
    'CONFIRMED',
    'Başkan Ayşe Demir gazetecilere şunları söyledi: “Bu köprü yıkılırsa kasabaya kimse ulaşamaz.”',
  ],
  [
    'CONFIRMED',
    'Kemal Yıldız dün akşam attığı mesajda “Balıkçıların borçlarını silmeye hazırız” diye yazdı.',
  ],
  ['OTHER', 'Ayşe Demir’in “Balıkçıların borçlarını silmeye hazırız” açıklaması tartışma yarattı.'],
  ['UNCONFIRMED', 'Ayşe Demir’e yanıt veren Mehmet Ak, “Bu köprü yıkılırsa kasabaya kimse ulaşamaz” dedi.'],
]
