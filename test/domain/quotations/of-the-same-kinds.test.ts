import { expect, test } from 'vitest'
import { writtenDate } from '../../../src/domain/dates/written-dates.ts'
import { checkQuotation } from '../../../src/domain/quotations/check/quote-check.ts'
import { quotationsOfDraft } from '../../../src/index.ts'

const quoted = (draft: string, format: Parameters<typeof quotationsOfDraft>[1] = 'MARKDOWN') =>
  quotationsOfDraft(draft, format)
    .filter(({ depth }) => depth === 0)
    .map(({ words }) => words)

test.each<readonly [string, string, readonly string[]]>([
  ['Polish, low and high', 'Powiedział: „Nie wyjedziemy”.', ['Nie wyjedziemy']],
  ['Hungarian', 'Azt mondta: „Nem megyünk el”.', ['Nem megyünk el']],
  ['Greek', 'Είπε: «Δεν φεύγουμε».', ['Δεν φεύγουμε']],
  ['Armenian', 'Նա ասաց. «Մենք չենք գնա»։', ['Մենք չենք գնա']],
  ['Georgian', 'მან თქვა: „ჩვენ არ წავალთ“.', ['ჩვენ არ წავალთ']],
  ['Persian', 'او گفت: «ما نمی‌رویم».', ['ما نمی‌رویم']],
  ['Urdu', 'اس نے کہا: “ہم نہیں جائیں گے”۔', ['ہم نہیں جائیں گے']],
  ['Hindi', 'उसने कहा, "हम नहीं जाएँगे"।', ['हम नहीं जाएँगे']],
  ['Korean', '그는 “우리는 떠나지 않는다”고 말했다.', ['우리는 떠나지 않는다']],
  ['Thai', 'เขาพูดว่า “เราจะไม่ไป” เมื่อวาน', ['เราจะไม่ไป']],
  ['Vietnamese', 'Ông nói: “Chúng tôi không đi”.', ['Chúng tôi không đi']],
  ['traditional Chinese', '他說：「我們不會走」。', ['我們不會走']],
  ['Chinese, double corners', '他說：『我們不會走』。', ['我們不會走']],
  ['French, narrow spaces', 'Il dit : «\u202FNous restons\u202F».', ['Nous restons']],
  ['Swiss', 'Er sagte: «Wir bleiben».', ['Wir bleiben']],
  [
    'a German relative clause',
    'Sie sagte: „Jeder, der das Tor öffnet, macht sich schuldig.“',
    ['Jeder, der das Tor öffnet, macht sich schuldig.'],
  ],
  [
    'an English relative clause',
    'She said: “Everyone who opens it, which is hard, is guilty.”',
    ['Everyone who opens it, which is hard, is guilty.'],
  ],
  ['an inch sign', 'A 24" screen and a 5\' 10" man said “we stay”.', ['we stay']],
  ['an apostrophe before a year', 'In the ’90s he said ‘we stay’.', ['we stay']],
  ['a possessive plural', "The soldiers' wives said 'we stay'.", ['we stay']],
  ['two sentences', '“We stay. We fight,” she said.', ['We stay. We fight,']],
  ['paragraphs re-opened', '“We stay.\n\n“We fight,” she said.', ['We stay. We fight,']],
  ['two speakers', '“We stay,” said Ada; “we go,” said Bo.', ['We stay,', 'we go,']],
  ['two halves', '“We stay,” said Ada, “until winter.”', ['We stay, until winter.']],
  ['Spanish dashes', '«Nos quedamos —dijo Ada— hasta el invierno».', ['Nos quedamos hasta el invierno']],
  ['emphasis', 'She said **“we stay”** and _“we fight”_.', ['we stay', 'we fight']],
  ['a link', 'She said [“we stay”](https://example.org/a).', ['we stay']],
  ['entities', 'She said &ldquo;we stay&rdquo; and &#8220;we fight&#8221;.', ['we stay', 'we fight']],
  ['a code span', 'Run `echo "we stay"` and say “we fight”.', ['we fight']],
  ['marks without words', 'She wrote “” and “…” there.', []],
])('the quotations of a draft: %s', (_name, draft, expected) => {
  expect(quoted(draft)).toEqual(expected)
})

test.each<readonly [string, string, readonly string[]]>([
  ['the element q', '<p>She said <q>we stay</q>.</p>', ['we stay']],
  ['named entities', '<p>She said &laquo;&nbsp;we stay&nbsp;&raquo;.</p>', ['we stay']],
  ['marks in elements', '<p>She said <b>“we</b> <i>stay”</i>.</p>', ['we stay']],
  ['a script', '<script>say("no")</script><p>She said “we stay”.</p>', ['we stay']],
  ['a comment', '<p>She <!-- “no” --> said “we stay”.</p>', ['we stay']],
  ['an attribute', '<p title="“no”">She said “we stay”.</p>', ['we stay']],
])('the quotations of a page: %s', (_name, page, expected) => {
  expect(quoted(page, 'HTML')).toEqual(expected)
})

const outcome = (words: string, exact: string) =>
  checkQuotation(words, [{ exact, quoted: true, status: 'VERBATIM', speakers: ['person:a'] }]).outcome

const harbour = 'We will open the harbour gate before the autumn storms arrive'

test.each<readonly [string, string, string, string]>([
  [
    'a soft hyphen',
    'We will open the har\u00ADbour gate before the autumn storms arrive',
    harbour,
    'PUNCTUATION',
  ],
  [
    'a zero-width space',
    'We will\u200B open the harbour gate before the autumn storms arrive',
    harbour,
    'PUNCTUATION',
  ],
  [
    'a word joiner',
    'We will open\u2060 the harbour gate before the autumn storms arrive',
    harbour,
    'PUNCTUATION',
  ],
  [
    'a mark of direction',
    '\u200EWe will open the harbour gate before the autumn storms arrive',
    harbour,
    'PUNCTUATION',
  ],
  ['no-break spaces', harbour.replaceAll(' ', '\u00A0'), harbour, 'EXACT'],
  ['line ends', harbour.replace('gate ', 'gate\r\n'), harbour, 'EXACT'],
  [
    'decomposed letters',
    'Nous étions là avant la tempête'.normalize('NFD'),
    'Nous étions là avant la tempête',
    'PUNCTUATION',
  ],
  [
    'another apostrophe',
    'We don\u02BCt open the harbour gate in autumn',
    'We don’t open the harbour gate in autumn',
    'PUNCTUATION',
  ],
  ['one word changed', harbour.replace('autumn', 'winter'), harbour, 'ALTERED'],
  ['one word dropped', harbour.replace('autumn ', ''), harbour, 'ALTERED'],
  ['two words swapped', harbour.replace('harbour gate', 'gate harbour'), harbour, 'ALTERED'],
  ['a negation added', harbour.replace('will', 'will not'), harbour, 'ALTERED'],
  ['other words', 'The list of names has six hundred and forty lines in it', harbour, 'NOT_FOUND'],
  ['two everyday words', 'we will', harbour, 'TOO_FEW_WORDS'],
])('the words of a quotation: %s', (_name, words, exact, expected) => {
  expect(outcome(words, exact)).toBe(expected)
})

test.each<readonly [string, readonly string[]]>([
  ['09.06.2025', ['2025-06-09', '2025-09-06']],
  ['2025-06-09T14:42:10Z', ['2025-06-09T14:42:10Z']],
  ['June 9, 2025', ['2025-06-09']],
  ['9 Jun 2025', ['2025-06-09']],
  ['30/02/2025', []],
  ['13/13/2025', []],
  ['soon', []],
  ['', []],
  ['0', []],
  ['2025-13', []],
])('the date of a cell: %j', (cell, expected) => {
  expect(writtenDate(cell)?.dates ?? []).toEqual(expected)
})
