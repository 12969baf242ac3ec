/** A sentence that quotes somebody of the harbour town, and the verdict on the speaker. */
export type Sentence = readonly [verdict: 'CONFIRMED' | 'OTHER' | 'UNCONFIRMED', draft: string]

const gate = 'We will open the harbour gate before the autumn storms arrive'
const season = 'The owner is not permitted to close the pier during the season'
const dead = 'the other side plays dirty games with the dead'
const trucks = 'the trucks have been waiting at the border since Friday'
const berth = 'every berth north of the lighthouse stays shut until further notice'
const crane = 'The crane broke because nobody had mended it'
const bridge = 'If this bridge falls nobody can reach the town'
const winter = 'We shall not leave this port until winter has come'

export const english: readonly Sentence[] = [
  ['CONFIRMED', `“${gate},” said Ada Marlow.`],
  ['CONFIRMED', `“${season},” the engineer Boris Tennant told the town council on Tuesday.`],
  ['CONFIRMED', `Asked about Jonas Wharf, the mayor said: “${gate}.”`],
  ['CONFIRMED', `Mr Tennant, answering Ada Marlow, insisted: “${season}.”`],
  ['CONFIRMED', `Ukraine accused Russia on Monday and said that “${dead}”.`],
  ['CONFIRMED', `According to Moscow, “${trucks}”.`],
  ['CONFIRMED', `The Velen Port Authority warned that “${berth}”.`],
  ['CONFIRMED', `Ada Marlow said “${gate}” and Boris Tennant said “${season}”.`],
  ['OTHER', `“${gate},” said Boris Tennant.`],
  ['UNCONFIRMED', `Vladimir Putin said that “${dead}”.`],
  ['UNCONFIRMED', `Putin, answering Ukraine, said “${dead}”.`],
  ['OTHER', `Boris Tennant said in a statement:\n\n“${gate}.”`],
  ['UNCONFIRMED', `The Bank of Russia said “${trucks}”.`],
  ['UNCONFIRMED', `Ukraine’s Defense Ministry said “${dead}”.`],
  ['OTHER', `“${crane},” was how Ada Marlow put it.`],
  ['OTHER', `The harbour rules were described by Jonas Wharf with the words “${season}”.`],
]

export const ukrainian: readonly Sentence[] = [
  ['CONFIRMED', '«Ми відчинимо портову браму до осінніх штормів», — сказала Ада Марлоу.'],
  ['CONFIRMED', 'За словами Ірини Ткач, «ми не залишимо цей порт до самої зими».'],
  ['CONFIRMED', 'Борис Теннант заявив: «Власник не має права закривати пірс протягом сезону».'],
  [
    'CONFIRMED',
    'Інженер Борис Теннант, відповідаючи Аді Марлоу, наголосив: «Власник не має права закривати пірс протягом сезону».',
  ],
  ['CONFIRMED', 'Ірина Ткач вийшла до людей. «Ми не залишимо цей порт до самої зими», — додала вона.'],
  ['CONFIRMED', 'Слова Ади Марлоу «ми відчинимо портову браму до осінніх штормів» облетіли місто.'],
  ['OTHER', '«Ми відчинимо портову браму до осінніх штормів», — сказав Борис Теннант.'],
  ['UNCONFIRMED', 'Володимир Путін заявив: «Ми не залишимо цей порт до самої зими».'],
  [
    'OTHER',
    'Ада Марлоу назвала вимогу «власник не має права закривати пірс протягом сезону», а Борис Теннант мовчав.',
  ],
  ['UNCONFIRMED', 'На думку Миколи Кравця, «власник не має права закривати пірс протягом сезону».'],
  ['UNCONFIRMED', 'У Кремлі заявили: «Ми не залишимо цей порт до самої зими».'],
  ['UNCONFIRMED', 'Як повідомив речник, «ми відчинимо портову браму до осінніх штормів».'],
]

export const russian: readonly Sentence[] = [
  ['CONFIRMED', '«Мы откроем портовые ворота до осенних штормов», — сказала мэр Ада Марлоу.'],
  ['CONFIRMED', 'По словам Сергея Лапина, «кран сломался, потому что его не чинили двадцать лет».'],
  ['CONFIRMED', 'Ирина Ткач заявила журналистам: «Мы не покинем этот порт до самой зимы».'],
  ['CONFIRMED', 'Начальник порта ответил: «Кран сломался, потому что его не чинили двадцать лет».'],
  ['CONFIRMED', 'Алесь Дубовик рассказал, что «рыба вернулась в залив впервые за десять лет».'],
  [
    'CONFIRMED',
    'Отвечая на вопрос о Борисе Теннанте, Ада Марлоу подчеркнула: «Мы откроем портовые ворота до осенних штормов».',
  ],
  ['OTHER', '«Мы откроем портовые ворота до осенних штормов», — заявил Сергей Лапин.'],
  ['UNCONFIRMED', 'Владимир Путин сказал: «Мы не покинем этот порт до самой зимы».'],
  ['UNCONFIRMED', 'По мнению Петра Орлова, «владелец не вправе закрывать пирс в течение сезона».'],
  ['OTHER', 'Борис Теннант добавил: «Рыба вернулась в залив впервые за десять лет».'],
  ['UNCONFIRMED', 'В Банке России сообщили, что «кран сломался, потому что его не чинили двадцать лет».'],
  [
    'OTHER',
    'Ада Марлоу сказала: «Владелец не вправе закрывать пирс в течение сезона», а Борис Теннант ответил: «Мы откроем портовые ворота до осенних штормов».',
  ],
]

export const belarusian: readonly Sentence[] = [
  ['CONFIRMED', '«Рыба вярнулася ў заліў упершыню за дзесяць гадоў», — расказаў Алесь Дубовік.'],
  ['CONFIRMED', 'Ада Марлоў адзначыла: «Мы адчынім партовую браму да восеньскіх штармоў».'],
  ['CONFIRMED', 'Паводле слоў Алеся Дубовіка, «рыба вярнулася ў заліў упершыню за дзесяць гадоў».'],
  ['CONFIRMED', 'Барыс Тэнант заявіў: «Уладальнік не мае права закрываць пірс на працягу сезона».'],
  [
    'CONFIRMED',
    'Алесь Дубовік прыйшоў на бераг. «Рыба вярнулася ў заліў упершыню за дзесяць гадоў», — сказаў ён.',
  ],
  ['OTHER', '«Рыба вярнулася ў заліў упершыню за дзесяць гадоў», — сказала Ада Марлоў.'],
  ['UNCONFIRMED', 'Уладзімір Пуцін заявіў: «Мы адчынім партовую браму да восеньскіх штармоў».'],
  ['OTHER', 'Алесь Дубовік падкрэсліў: «Уладальнік не мае права закрываць пірс на працягу сезона».'],
  ['UNCONFIRMED', 'На думку Васіля Жука, «рыба вярнулася ў заліў упершыню за дзесяць гадоў».'],
  ['UNCONFIRMED', 'Прадстаўнік партыі дадаў: «Мы адчынім партовую браму да восеньскіх штармоў».'],
]

export const turkish: readonly Sentence[] = [
  ['CONFIRMED', 'Ayşe Demir, “Bu köprü yıkılırsa kasabaya kimse ulaşamaz” dedi.'],
  ['CONFIRMED', '“Balıkçıların borçlarını silmeye hazırız” diyen Kemal Yıldız alkışlandı.'],
  ['CONFIRMED', 'Ayşe Demir’e göre “bu köprü yıkılırsa kasabaya kimse ulaşamaz”.'],
  ['CONFIRMED', 'Kemal Yıldız’ın “Balıkçıların borçlarını silmeye hazırız” sözleri gazetelerde yer aldı.'],
  [
    'CONFIRMED',
    'Belediye Başkanı Ayşe Demir yaptığı açıklamada, “Bu köprü yıkılırsa kasabaya kimse ulaşamaz” ifadesini kullandı.',
  ],
  ['OTHER', 'Kemal Yıldız, “Bu köprü yıkılırsa kasabaya kimse ulaşamaz” dedi.'],
  ['UNCONFIRMED', 'Vladimir Putin, “Balıkçıların borçlarını silmeye hazırız” dedi.'],
  ['OTHER', '“Balıkçıların borçlarını silmeye hazırız” diye konuştu Ayşe Demir.'],
  ['UNCONFIRMED', 'Bakan Yılmaz’a göre “bu köprü yıkılırsa kasabaya kimse ulaşamaz”.'],
  ['UNCONFIRMED', 'Toplantıya katılmayan Ali Kaya, “Balıkçıların borçlarını silmeye hazırız” diye yazdı.'],
]

/** Further ways in which English tells who spoke, right and wrong. */
export const furtherEnglish: readonly Sentence[] = [
  ['CONFIRMED', `MARLOW: “${gate}.”`],
  ['CONFIRMED', `“${winter}.”\n\n— Iryna Tkach`],
  ['CONFIRMED', `> ${crane}.\n> — Sergei Lapin, harbour master`],
  ['CONFIRMED', `Boris Tennant rejected Ayşe Demir’s warning that “${bridge.toLowerCase()}”.`],
  ['UNCONFIRMED', `“${bridge},” a fisherman told Ayşe Demir.`],
  ['UNCONFIRMED', `TENNANT: “${gate}.”`],
  ['OTHER', `“${winter}.”\n\n- Ada Marlow`],
  ['UNCONFIRMED', `Ada Marlow met Boris Tennant at the pier. “${gate},” he said.`],
]
