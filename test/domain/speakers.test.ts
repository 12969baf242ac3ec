import { expect, test } from 'vitest'
import { quotationsOfDraft } from '../../src/domain/quotations/marks/drafts.ts'

/** Whom a draft gives each of its quotations to: the names, in brackets a description, ? where a pronoun or it tells. */
const whom = (draft: string) =>
  quotationsOfDraft(draft, 'MARKDOWN').map(({ saidBy: { how, names, description } }) => {
    const described =
      description === null
        ? ''
        : ` (${description.head}${description.owner ? ` of ${description.owner}` : ''})`
    return how === 'NOBODY'
      ? 'nobody'
      : `${names.map(({ text }) => text).join(' and ')}${how === 'NAMED' ? '' : '?'}${described}`
  })

test.each([
  ['“A word,” said Ada Marlow.', 'Ada Marlow'],
  ['“A word,” Ada Marlow, the mayor of Odesa, told the Labour Party.', 'Ada Marlow'],
  ['“A word,” said the mayor, Ada Marlow.', 'Ada Marlow'],
  ['“A word,” Ada Marlow was quoted as saying.', 'Ada Marlow'],
  ['“A word” was how Ada Marlow put it.', 'Ada Marlow'],
  ['The plans were described as “a word” by Ada Marlow.', 'Ada Marlow'],
  ['According to Ada Marlow, it was “a word”.', 'Ada Marlow'],
  ['The plan is “a word”, in the view of Bo Tennant.', 'Bo Tennant'],
  ['Bo Tennant rejected Ada Marlow’s claim of “a word”.', 'Ada Marlow'],
  ['When Bo Tennant left, Ada Marlow said “a word”.', 'Ada Marlow'],
  ['Bo Tennant’s letter came after Ada Marlow said “a word”.', 'Ada Marlow'],
  ['Ada Marlow, who met Bo Tennant, the engineer, said “a word”.', 'Ada Marlow'],
  ['Ada Marlow came in, shook her head and said “a word”.', 'Ada Marlow'],
  ['Speaking to Bo Tennant in Kyiv, Ada Marlow called it “a word”.', 'Ada Marlow'],
  ['Bo Tennant was accused by Ada Marlow of “a word”.', 'Ada Marlow'],
  ['TASS quoted Ada Marlow as saying “a word”.', 'Ada Marlow'],
  ['Citing Ada Marlow, the Gazette wrote “a word”.', 'Ada Marlow'],
  ['It was Ada Marlow who spoke of “a word”.', 'Ada Marlow'],
  ['“A word,” Ada Marlow thundered.', 'Ada Marlow'],
  ['The strike goes on, Ada Marlow said. “A word.”', 'Ada Marlow'],
  ['Kremlin spokesman Dmitry Peskov said “a word”.', 'Dmitry Peskov'],
  ['The Bank of Russia said “a word”.', 'Bank of Russia'],
  ['Ada Marlow and Bo Tennant said “a word”.', 'Ada Marlow and Bo Tennant'],
  ['“A word”: Ada Marlow', 'Ada Marlow'],
  ['“A word” (Ada Marlow)', 'Ada Marlow'],
  ['Three said so:\n\n- “A word.” — Ada Marlow', 'Ada Marlow'],
  ['Ada Marlow’s verdict: “a word”.', 'Ada Marlow'],
])('who speaks is read from a sentence: %s', (draft, name) => {
  expect(whom(draft)).toEqual([name])
})

test.each([
  ['Слова Бориса Теннанта «одне слово» обурили мера.', 'Бориса Теннанта'],
  ['Бориса Теннанта запитали: «Одне слово?»', 'nobody'],
  ['У Кремлі заявили про «одне слово».', 'Кремлі'],
  ['«Одно слово», — сказал на сходе агроном Пётр Вересов.', 'Пётр Вересов'],
  ['Отвечая Аде Марлоу, Борис Теннант сказал «одно слово».', 'Борис Теннант'],
  ['Паводле слоў Алеся Дубовіка, гэта «адно слова».', 'Алеся Дубовіка'],
  ['Toplantıda konuşan Ada Marlow, “bir söz” dedi.', 'Ada Marlow'],
  ['Rusya’yı “bir söz” ile suçlayan Ukrayna yanıt verdi.', 'Ukrayna'],
  ['„Ein Wort“, sagte Dieter Kollwig.', 'Dieter Kollwig'],
  ['« Un mot », a déclaré Chloé Vasseur.', 'Chloé Vasseur'],
  ['„Jedno słowo”, powiedział Jan Kowalski.', 'Jan Kowalski'],
  ['«Una palabra», dijo Ana Ruiz.', 'Ana Ruiz'],
])('who speaks is read in other languages: %s', (draft, name) => {
  expect(whom(draft)).toEqual([name])
})

test.each([
  '“A word[1] of hers,”[2] said Ada Marlow.',
  '“A word,”¹ said Ada Marlow.',
  '“A word”,[a] said Ada Marlow.',
  '“A word.”[note 3] Ada Marlow said.',
  '“A word,”[12][13] Ada Marlow said.',
  '“A word” [2] said Ada Marlow.',
  '“A word,”2 said Ada Marlow.',
  '“A word,”<sup>2</sup> said Ada Marlow.',
  '“A word,”[citation needed] said Ada Marlow.',
  '“One,”[2] said Ada Marlow, “and two.”',
  'Ada Marlow[3] said “a word”.',
])('a mark of a note is nobody: %s', (draft) => {
  expect(whom(draft)).toEqual(['Ada Marlow'])
})

test.each([
  ['« Un mot, explique-t-elle, que nous gardons », a ajouté Chloé Vasseur.', 'Chloé Vasseur'],
  ['« Un mot, explique-t-elle, que nous gardons »\n— Chloé Vasseur', 'Chloé Vasseur'],
  ['Chloé Vasseur:\n\n« Un mot, explique-t-elle, que nous gardons »', 'Chloé Vasseur'],
  ['“One,” she explained, “and two,” said Ada Marlow.', 'Ada Marlow'],
  ['“One,” she explained, “and two,” Ada Marlow added.', 'Ada Marlow'],
  ['Ada Marlow said: “One,” she explained, “and two.”', 'Ada Marlow'],
  ['«Слово, — пояснила вона, — і ще одне», — додала Ада Марлоу.', 'Ада Марлоу'],
  ['«Слово, — пояснила она, — и ещё одно», — добавила Ада Марлоу.', 'Ада Марлоу'],
  ['«Una palabra —explicó ella— y otra», añadió Ana Ruiz.', 'Ana Ruiz'],
  // Not whoever else is near.
  ['“One,” she explained, “and two,” said John Kemp.', '?'],
  ['“One,” she explained, “and two,” after Bo Tennant said no.', '?'],
  ['“One,” she explained, “and two.” Bo Tennant said no.', '?'],
])('a name outside counts more than a pronoun between the words: %s', (draft, name) => {
  expect(whom(draft)).toEqual([name])
})

test.each([
  ['Ada Marlow said “one” and Bo Tennant said “two”.', ['Ada Marlow', 'Bo Tennant']],
  ['“One?” asked Ada Marlow. “Two,” said Bo Tennant.', ['Ada Marlow', 'Bo Tennant']],
  ['“One,” said Ada Marlow. “And two.”', ['Ada Marlow', 'Ada Marlow']],
  ['“One,” said Bo Tennant, adding that Ada Marlow was “two”.', ['Bo Tennant', 'Bo Tennant']],
  ['Ада Марлоу назвала це «раз», а Борис Теннант — «два».', ['Ада Марлоу', 'Борис Теннант']],
])('each quotation has the speaker that is nearest: %s', (draft, names) => {
  expect(whom(draft)).toEqual(names)
})

test.each([
  ['Ada Marlow came on Monday. “A word,” she said.', 'Ada Marlow?'],
  ['Ada Marlow met Boris Tennant. “A word,” he said.', 'Boris Tennant?'],
  ['Boris Tennant met Ada Marlow. “A word,” she said.', 'Ada Marlow?'],
  ['“A word,” she said.', '?'],
  ['Asked about Bo Tennant, the mayor said “a word”.', '? (mayor)'],
  ['Ada Marlow, the mayor, came.\n\n“A word,” the mayor told Bo Tennant.', 'Ada Marlow? (mayor)'],
  ['“A word,” said Ada Marlow’s lawyer.', '? (lawyer of Ada Marlow)'],
  ['A fisherman told Ada Marlow it was “a word”.', '? (fisherman)'],
  ['Bo Tennant retweeted Ada Marlow: “A word.”', '?'],
  ['Ada Marlow was told: “A word.”', 'nobody'],
  ['They are “a word”.', 'nobody'],
])('a pronoun and a description look back, and nobody is guessed: %s', (draft, name) => {
  expect(whom(draft)).toEqual([name])
})

test.each([
  // Offices, and whose they are.
  ['“A word,” said Rep. Ada Marlow (D-Calif.), a leading advocate.', 'Ada Marlow'],
  ['“A word,” Velen assistant athletic director Bo Tennant said.', 'Bo Tennant'],
  ['The stakes are high, said Bo Tennant, a professor at Velen. “A word.”', 'Bo Tennant'],
  ['Bo Tennant, who is running again, praised Ada Marlow for “a word”.', 'Bo Tennant'],
  ['Gov. Ada Marlow came. “A word,” the governor said.', 'Ada Marlow? (governor)'],
  ['Bo Tennant said Ada Marlow’s latest comments showed “a word”.', 'Bo Tennant'],
  ['“A word,” the Gazette quoted Ada Marlow, the mayor, as saying.', 'Ada Marlow'],
  ['Ada Marlow knocked the plan and said her harsh words raised “a word”.', 'Ada Marlow'],
  ['“A word,” said an Odesa official who asked not to be named.', '? (official of Odesa)'],
  ['President Bo Tennant met the press. “A word,” the Russian president said.', '? (president of Russian)'],
  ['Канцлер ФРГ Ада Марлоу приехала. «Слово», — цитирует «Маяк» канцлера.', 'Ада Марлоу? (канцлер)'],
  ['«Слово», — цитирует РБК Бориса Теннанта.', 'Бориса Теннанта'],
  ['Касательно ремонта вокруг порта Ада Марлоу сказала «слово».', 'Ада Марлоу'],
  ['«Слово», — заявил представитель «министерства портов» ВНР Борис Теннант.', 'Борис Теннант'],
  ['Как сообщила начальник отдела по Веленской области Ада Марлоу, это «слово».', 'Ада Марлоу'],
  ['«Слово», — говорится в заявлении Ады Марлоу.', 'Ады Марлоу'],
  ['«Слово», — сказала Ада Марлоу Русской службе «Маяка».', 'Ада Марлоу'],
  [
    'Прэс-сакратар порта Алена Ткач прыйшла. «Слова», — адзначыла прэс-сакратарка.',
    'Алена Ткач? (прэс-сакратарка)',
  ],
  ['Министр Ада Марлоу, который будет говорить с Лапиным и Ткачом, указал: «слово».', 'Ада Марлоу'],
  ['«Слово», — сказал мэр. Позже мэр Борис Теннант уехал.', '? (мэр)'],
  ['Пряма мова Бориса Теннанта: «Слово».', 'Бориса Теннанта'],
  ['Limanın kapanmasını anlatan Tennant, “bir söz” ifadelerini kullandı.', 'Tennant'],
  ['Marlow, Bo Tennant’ın “bir söz” sözlerine tepki gösterdi.', 'Bo Tennant'],
  ['Ada Marlow, X hesabında şu ifadelere yer verdi: “bir söz”', 'Ada Marlow'],
])('offices, media and papers are read as newsrooms write them: %s', (draft, name) => {
  expect(whom(draft).at(-1)).toBe(name)
})

test.each([
  'Ada Marlow did not say “one word”.',
  'Ada Marlow denied saying “one word”.',
  'Ada Marlow denied “one word”.',
  'Ada Marlow never called it “one word”.',
  'Ada Marlow refused to call it “one word”.',
  'Ada Marlow was not quoted as saying “one word”.',
  'Ада Марлоу не говорила «одно слово».',
  'Ада Марлоу отрицает, что говорила «одно слово».',
  'Ада Марлоу заперечила, що сказала «одне слово».',
  'Ada Marlow, “bir söz” demedi.',
  'Ada Marlow “bir söz” dediğini yalanladı.',
])('what somebody did not say is not theirs: %s', (draft) => {
  expect(whom(draft)).toEqual(['?'])
})

test('“not only said” is said', () => {
  expect(whom('Ada Marlow not only said “one word”.')).toEqual(['Ada Marlow'])
})

test.each([
  ['“One,” Ada Marlow said in Velen. She had come by train. “Two.”', ['Ada Marlow', 'Ada Marlow?']],
  ['“One,” Ada Marlow said.\n\n“Two.”', ['Ada Marlow', 'Ada Marlow?']],
  ['Ada Marlow said no date was set.\n\n“Two.”', ['Ada Marlow?']],
  [
    'Ada Marlow came. “One,” she said.\n\n“Two,” she added.\n\n“Three,” she said.',
    ['Ada Marlow?', 'Ada Marlow?', 'Ada Marlow?'],
  ],
  // Somebody who was named since may be meant.
  [
    '«Раз», — отметил Борис Теннант. Сделку оценил и директор Пётр Вересов. «Два», — заявил он.',
    ['Борис Теннант', 'Пётр Вересов and Борис Теннант?'],
  ],
])('who goes on speaking is whoever spoke: %s', (draft, names) => {
  expect(whom(draft)).toEqual(names)
})
