import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotationsIn } from '../../../../src/domain/quotations/marks/quotations.ts'

const words = (text: string) => quotationsIn(text).map((quotation) => quotation.words)

test.each([
  ['straight', 'He spoke of "dirty games" again.', ['dirty games']],
  ['curly', 'He spoke of “dirty games” again.', ['dirty games']],
  ['German and Polish', 'Er sprach von „schmutzigen Spielen“ und „Lügen”.', ['schmutzigen Spielen', 'Lügen']],
  ['French, spaced', 'Il parle de « sales jeux » encore.', ['sales jeux']],
  ['Swedish, alike', 'Han talade om ”smutsiga spel” igen.', ['smutsiga spel']],
  ['Danish, turned around', 'Han talte om »beskidte spil« igen.', ['beskidte spil']],
  ['Finnish, turned and alike', 'Hän sanoi: »Likaista peliä».', ['Likaista peliä']],
  ['Russian', 'Он говорил о «грязных играх».', ['грязных играх']],
  ['Japanese', '彼は「汚いゲーム」と言った。', ['汚いゲーム']],
  ['Japanese, half width', '彼は｢汚いゲーム｣と言った。', ['汚いゲーム']],
  ['Japanese, upright', '〝汚い〟と〝ゲーム〞と﹁言﹂。', ['汚い', 'ゲーム', '言']],
  ['Chinese, straight and without spaces', '他说"我们不会走"。', ['我们不会走']],
  ['full width', '他说＂我们不会走＂。', ['我们不会走']],
  ['single curly', 'He spoke of ‘dirty games’ again.', ['dirty games']],
  ['single straight', "He spoke of 'dirty games' again.", ['dirty games']],
  ['single low', 'Er sprach von ‚Spielen‘ und ‹Lügen›.', ['Spielen', 'Lügen']],
  ['backticks and two apostrophes', "``We stay,'' she said. ``No.''", ['We stay,', 'No.']],
  ['two apostrophes', "Söz ''kirli oyun'' idi.", ['kirli oyun']],
  ['single ones typed twice', '‘‘We stay,’’ she said.', ['We stay,']],
  ['two commas', `,,Wir gehen'' und ,,Ja" und ,,Nein“.`, ['Wir gehen', 'Ja', 'Nein']],
  ['primes', '″We stay,″ she said.', ['We stay,']],
  ['less and greater', '<<Nous restons>> et << Non >>.', ['Nous restons', 'Non']],
  ['that stand apart', '" We stay , " she said . " No . "', ['We stay ,', 'No .']],
  ['mixed up', 'He said “we stay" and "we go” and “no“ and "yes„.', ['we stay', 'we go', 'no', 'yes']],
  [
    'behind an emphasis and what is not seen',
    'He said *"we stay"* and \u200F"we go"\u200E.',
    ['we stay', 'we go'],
  ],
  ['Hebrew', 'היא אמרה ״לא נלך״ ו״נישאר״.', ['לא נלך', 'נישאר']],
  ['Hebrew, behind letters that are joined', 'הוא קרא ב"הארץ" וש"הכול טוב".', ['הארץ', 'הכול טוב']],
  ['Arabic', 'قال: "لن نذهب" ثم «سنبقى».', ['لن نذهب', 'سنبقى']],
  ['Thai', 'เขาพูดว่า"เราไม่ไป"', ['เราไม่ไป']],
  ['a suffix behind the mark', '"Barış"ın "sonu"ydu.', ['Barış', 'sonu']],
])('marks: %s', (_what, text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  "It's Ukraine's war, and the workers' party of the '90s says it isn't rock 'n' roll.",
  'It’s Ukraine’s war, and the workers’ party says ’tis so; the soldiers’ bodies lay there.',
  'He is 6\'2" tall, or 5\' 10", and his screen 27" wide, the other 30 " or 31 ".',
  'It lies at 40°26′46″ north, 79°58′56″ west, as 12″ vinyl.',
  'An empty "" one, and "…" too.',
  '» first item\n» second item',
  '»first item\n»second item',
  'Home » News › Sport',
  'if (a << 3 && b >> 2) c <<= 1; cat <<EOF',
  'צה"ל, ארה"ב, מנכ"לית, דו״חות, תשפ״ד.',
])('no quotation: %s', (text) => {
  expect(words(text)).toEqual([])
})

test.each([
  ['"I bought a 27" screen," he said.', ['I bought a 27" screen,']],
  ['“The 27" screen broke,” he said.', ['The 27" screen broke,']],
  ['He went "in 1990" and "in 1991".', ['in 1990', 'in 1991']],
  ['היא אמרה: "נסעתי לנתב"ג וחזרתי".', ['נסעתי לנתב"ג וחזרתי']],
  ['"קראתי ב"הארץ" על זה" אמר.', ['קראתי ב"הארץ" על זה', 'הארץ']],
  ['"He said "no" to me," she said.', ['He said "no" to me,', 'no']],
  ["``He said `no','' she said.", ["He said `no',", 'no']],
])('a mark inside that is none, or another’s, does not end it: %s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('an apostrophe inside a single quotation does not end it', () => {
  expect(words("She said: 'It isn't our war, and the soldiers' bodies are here.'")).toEqual([
    "It isn't our war, and the soldiers' bodies are here.",
  ])
  expect(words('‘The soldiers’ bodies aren’t here,’ she said. ‘We’ll wait.’')).toEqual([
    'The soldiers’ bodies aren’t here,',
    'We’ll wait.',
  ])
})

test('a quotation inside another comes after it, one deeper', () => {
  expect(quotationsIn('“They told us ‘go home’ twice,” he said.')).toMatchObject([
    { words: 'They told us ‘go home’ twice,', depth: 0 },
    { words: 'go home', depth: 1 },
  ])
})

/** Each quotation as its words, after `!` where no mark closes it, and after a dash for each that it stands in. */
const shown = (text: string) =>
  quotationsIn(text).map((one) => `${one.closed ? '' : '!'}${'-'.repeat(one.depth)}${one.words}`)

test.each([
  ['a line end', '“We will\nnot go.”', ['We will not go.']],
  ['paragraphs that open it again', '“We go.\n\n“We stay,” he said.', ['We go. We stay,']],
  ['those that straight marks open again', '"We go.\n\n"We stay," he said.', ['We go. We stay,']],
  ['those that Spanish opens again', '«Vamos.\n\n»Nos quedamos», dijo.', ['Vamos. Nos quedamos']],
  ['lines that open it again', '“We go.\n“We stay,” he said.', ['We go. We stay,']],
  [
    'paragraphs that do not',
    '“We go.\n\nBut not today.\n\nThat is all.” He left.',
    ['We go. But not today. That is all.'],
  ],
  ['those in straight marks', '"We go.\n\nThat is all." He said "no".', ['We go. That is all.', 'no']],
  [
    'those with another inside',
    '“We go.\n\nIt is "a game" here.\n\nThat is all.”',
    ['We go. It is "a game" here. That is all.', '-a game'],
  ],
])('a quotation goes on across %s', (_where, text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test.each([
  ['with its paragraph', '“We go.\n\nShe spoke of “games”.', ['!We go.', 'games']],
  ['before "he said"', '“We go, he said.\n\nShe spoke of “games”.', ['!We go', 'games']],
  [
    'before "said Ada", where the next opens',
    '“We go, said Ada Marlow.\n\n“We stay,” said Bo.',
    ['!We go', 'We stay,'],
  ],
  ['so in straight marks', '"We go, said Ada Marlow.\n\n"We stay," said Bo.', ['!We go', 'We stay,']],
  ['so in one paragraph', '“We go, said Ada. “We stay,” said Bo.', ['!We go', 'We stay,']],
  ['so in one, in straight marks', '"We go, said Ada. "We stay," said Bo.', ['!We go', 'We stay,']],
  ['so on a line', '“We go, said Ada Marlow.\n“We stay,” said Bo.', ['!We go', 'We stay,']],
  ['so in Ukrainian', '«Ми йдемо, — сказала Ада.\n\n«Ми тут», — сказав Бо.', ['!Ми йдемо', 'Ми тут']],
  ['before a heading', '“We go.\n\n# Bo\n\nand “games”', ['!We go.', 'games']],
  ['where the next closes only its own', '“We go.\n\nHe said “no”.\n\nAll.', ['!We go.', 'no']],
  ['with one mark for two', '«Он читает «Известия», — сказал он.', ['Он читает «Известия', '-Известия']],
])('what no mark closes ends %s', (_where, text, expected) => {
  expect(shown(text)).toEqual(expected)
})

/** The words of each quotation, its pieces apart. */
const pieces = (text: string) =>
  quotationsIn(text).map((quotation) =>
    quotation.pieces.map(({ from, to }) => text.slice(from, to)).join(' | '),
  )

test.each([
  ['«Ми не залишимо порт, — сказала Ірина Ткач, — до зими».', 'Ми не залишимо порт | до зими'],
  ['«Ми тут! — сказала вона. — Ми не підемо».', 'Ми тут! | Ми не підемо'],
  ['«Ми підемо, — зазначив міністр, — узимку».', 'Ми підемо | узимку'],
  ['«Мы уйдём, — уверен А. Ткач, — к зиме».', 'Мы уйдём | к зиме'],
  ['«Мы уйдём, — сказала мне Ада Ткач, — к зиме».', 'Мы уйдём | к зиме'],
  ['«Порт открыт, — говорится в заявлении, — до зимы».', 'Порт открыт | до зимы'],
  ['«Мы не пакінем порт, — сказаў Янка Ткач, — да зімы».', 'Мы не пакінем порт | да зімы'],
  ['„Nie oddamy portu – powiedziała Ada Marlow – do zimy”.', 'Nie oddamy portu | do zimy'],
  [
    '«No dejaremos el puerto —dijo Ada Marlow—, hasta el invierno».',
    'No dejaremos el puerto | hasta el invierno',
  ],
  ['«Não vamos sair — disse Ada Marlow — até o inverno».', 'Não vamos sair | até o inverno'],
  [
    '«Non lasciamo il porto – ha detto Ada Marlow – fino all’inverno».',
    'Non lasciamo il porto | fino all’inverno',
  ],
  ['« Nous irons au port, a déclaré Ada Marlow, jusqu’à la nuit. »', 'Nous irons au port | jusqu’à la nuit.'],
  ['« Nous irons au port, dit-elle. La nuit est à nous. »', 'Nous irons au port | La nuit est à nous.'],
  ['“Limanı bırakmayız, dedi Ada Marlow, kışa kadar.”', 'Limanı bırakmayız | kışa kadar.'],
  ['“Limanı bırakmayız —dedi Ada Marlow— kışa kadar.”', 'Limanı bırakmayız | kışa kadar.'],
])('an incise is not part of what was said: %s', (text, expected) => {
  expect(pieces(text)).toEqual([expected])
})

test.each([
  '«Этот порт, — сказал мне мой отец, — наш».',
  '«Этот порт — говорят люди — наш».',
  '«Этот порт — самый большой в мире — наш».',
  '«Порт — писали газеты — закрыт».',
  '« La paix, comme a dit le pape, est à nous. »',
  '« La paix, dit-on, est à nous et le port est beau. »',
  '„Ten port – największy w kraju – jest nasz”.',
  '“The port, said my father, is ours.”',
  '“The port — note the date — is open.”',
])('what a speaker puts in is: %s', (text) => {
  expect(quotationsIn(text)).toMatchObject([{ pieces: [{}] }])
})

test.each([
  ['“The owner is,” said Boris Tennant, “not permitted.”', ['The owner is, | not permitted.']],
  ['"The owner is", Boris Tennant said, "not permitted."', ['The owner is | not permitted.']],
  ['“We are,” thundered Ada, “at the gate.”', ['We are, | at the gate.']],
  ['“We are” – said Ada on Monday – “at the gate.”', ['We are | at the gate.']],
  ['“We,” she said, “are,” she added, “here.”', ['We, | are, | here.']],
  ['„Wir werden“, sagte Ada Marlow, „Häfen bauen.“', ['Wir werden | Häfen bauen.']],
  ['«Мы не оставим порт», — сказала Ада, — «до зимы».', ['Мы не оставим порт | до зимы']],
  ['« Nous irons », a déclaré Ada, « jusqu’à demain ».', ['Nous irons | jusqu’à demain']],
  ['"לא נלך", אמרה אפרת נוי, "עד החורף".', ['לא נלך | עד החורף']],
  ['“我们不会，”他说，“离开这里。”', ['我们不会， | 离开这里。']],
  ['“We go.” said Ada. “We stay.”', ['We go.', 'We stay.']],
  ['“We go,” said Ada. “We stay.”', ['We go,', 'We stay.']],
  ['“Do we go?” asked Ada. “We stay.”', ['Do we go?', 'We stay.']],
  ['“我们不会。”他说，“我们走。”', ['我们不会。', '我们走。']],
  ['「港を開ける」とマーロウ氏は述べ、「冬が来る前に」と語った。', ['港を開ける | 冬が来る前に']],
  ['「港を開ける」と述べ、「冬が来る前に」と語った。', ['港を開ける | 冬が来る前に']],
  ['「港を開ける」とマーロウ氏は述べ、「閉める」とテナント氏は語った。', ['港を開ける', '閉める']],
  ['「港を開ける」とマーロウ氏は述べた。「冬が来る前に」と語った。', ['港を開ける', '冬が来る前に']],
  ['「港を開ける」という看板と「冬が来る前に」という貼り紙。', ['港を開ける', '冬が来る前に']],
  ['「我們將開放港口，」馬洛說，「在冬天之前。」', ['我們將開放港口， | 在冬天之前。']],
  [
    '«Apriremo il porto, ha detto Ada Marlow, prima dell’inverno».',
    ['Apriremo il porto | prima dell’inverno'],
  ],
  [
    '«Apriremo il porto – ha detto Ada Marlow – prima dell’inverno».',
    ['Apriremo il porto | prima dell’inverno'],
  ],
  ['“Limanı açacağız, dedi Ada Marlow, kıştan önce.”', ['Limanı açacağız | kıştan önce.']],
  ['“We go,” Ada said, and “we stay” too.', ['We go,', 'we stay']],
  ['“We go,” Ada said, adding: “we stay.”', ['We go,', 'we stay.']],
  ['“We go,” said Ada, while Bo called it “a game”.', ['We go,', 'a game']],
  ['“Yes,” Ada Marlow said, “no,” Bo Tennant said.', ['Yes,', 'no,']],
  ['“A disgrace,” “a shame” and “a sham”.', ['A disgrace,', 'a shame', 'a sham']],
  ['“We go,” said Ada,\n\n“we stay”.', ['We go,', 'we stay']],
  ['- Bo said “no”\n- Cy said “yes”', ['no', 'yes']],
])('two halves around "said Ada" are one, two sentences two: %s', (text, expected) => {
  expect(pieces(text)).toEqual(expected)
})

test('of two halves the words are one, from the first mark to the last', () => {
  const text = 'So: “The owner is,” said Boris Tennant, “not ‘ever’ permitted.”'
  expect(quotationsIn(text)).toMatchObject([
    { words: 'The owner is, not ‘ever’ permitted.', from: 5, to: text.length - 1, depth: 0, closed: true },
    { words: 'ever', depth: 1 },
  ])
})

const plainWords = fc
  .array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '))
  // After a single mark these are elisions, as in ’n’ or ’tis; "said" would join what it stands between.
  .filter(
    (words) =>
      !/^(tis|twas|em|til|till|cause|n|round|bout|cuz|cos|twere|twould)\b|\bsa(id|ys?)\b/.test(words),
  )
const marks = fc.constantFrom(
  ...([
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
    ['‘', '’'],
    ['「', '」'],
    ['``', "''"],
    ['<<', '>>'],
    ['″', '″'],
    ['»', '«'],
  ] as const),
)

test('whatever stands between a pair of marks is found, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(plainWords, marks, plainWords), { maxLength: 6 }),
      plainWords,
      (runs, last) => {
        const text = runs.map(([before, [open, close], quoted]) => `${before}: ${open}${quoted}${close}. `)
        expect(words(text.join('') + last)).toEqual(runs.map(([, , quoted]) => quoted))
      },
    ),
  )
})

test('any text is read, and the pieces of each quotation are its words, in their order', () => {
  const unit = fc.constantFrom(...'"“”„«»‘’\' \n\n.,—as<>`', 'said Ada', 'сказала Ада')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      for (const { words, pieces, from, to } of quotationsIn(text)) {
        const places = [from, ...pieces.flatMap((piece) => [piece.from, piece.to]), to]
        expect(places).toEqual([...places].sort((a, b) => a - b))
        const read = pieces.map((piece) => text.slice(piece.from, piece.to)).join(' ')
        expect(words).toBe(read.replace(/\s+/gu, ' '))
      }
    }),
  )
})

// A reader that went back for each mark would not end in the time that a test has.
test.each([
  '"',
  '“',
  '»a ',
  "'",
  '``',
  '″a ',
  '“a, said Ada. ',
  '“a.\n',
  '“a\n\n«b\n\n',
  '«a, — сказала ',
  '“a,” said Ada, ',
  '1" ',
  'ב"הא ',
  '“A “b” ',
  "s' a ",
])('a hundred thousand characters of %j are read to their end', (mark) => {
  expect(quotationsIn(mark.repeat(100_000 / mark.length))).toEqual(expect.any(Array))
})
