import { describe, expect, test } from 'vitest'
import { proposalsOf, readArticle, reportedIn } from '../../src/index.ts'
import { proposedLines } from './proposed.ts'

describe('what is said without quotation marks', () => {
  test.each([
    [
      'Mayor Ada Marlow said on Tuesday that the bridge would stay shut.',
      'Ada Marlow | said | the bridge would stay shut',
    ],
    ['The bridge would stay shut, said Ada Marlow.', 'Ada Marlow | said | The bridge would stay shut'],
    [
      'According to council officials, the bridge hums.',
      'council officials | According to | the bridge hums',
    ],
    ['Critics of the plan argue that it costs too much.', 'Critics of the plan | argue | it costs too much'],
    [
      'The plan was described by both sides as a step forward, though it is contested.',
      'both sides | described by | a step forward',
    ],
    [
      'Ada Marlow accused the ferry company of hiding the noise.',
      'Ada Marlow | accused | the ferry company of hiding the noise',
    ],
    ['The ministry denied the report.', 'ministry | denied | the report'],
    ['The council agreed to repair the railing.', 'council | agreed | to repair the railing'],
    [
      'A spokesman for the council declined to comment.',
      'spokesman for the council | declined to comment | declined to comment',
    ],
    [
      'The mayor of Velen, Ada Marlow, is accusing the ferry company of greed.',
      'Ada Marlow | accusing | the ferry company of greed',
    ],
  ])('%s', (text, line) => {
    expect(proposedLines(text)).toEqual([line])
  })

  test('a sentence with several reports is cut between them, and each has its own speaker', () => {
    expect(
      proposedLines(
        'The council said the bridge was safe and that it would open in May, while Ada Marlow warned that the railing was loose, adding that nobody had looked.',
      ),
    ).toEqual([
      'council | said | the bridge was safe',
      'council | said | it would open in May',
      'Ada Marlow | warned | the railing was loose',
      'Ada Marlow | adding | nobody had looked',
    ])
  })

  test('what somebody says of what another one said stays one statement', () => {
    expect(proposedLines('Ada Marlow said the ferry company claimed the noise was music.')).toEqual([
      'Ada Marlow | said | the ferry company claimed the noise was music',
    ])
  })

  test.each([
    'The deal could have implications for the talks.',
    'Ada Marlow did not say that the bridge was safe.',
    'The council may argue that it is too late.',
    'Her claims were repeated in three reports.',
    'Questions were asked.',
    'News reports cited a survey of the bridge.',
  ])('nothing is proposed of: %s', (text) => {
    expect(proposedLines(text)).toEqual([])
  })

  test('a pronoun means whoever spoke before, and nobody where that is not clear', () => {
    expect(
      proposedLines(
        'Mayor Ada Marlow said the bridge hums. In an interview with Radio FM, she added that it sings.',
      ),
    ).toEqual(['Ada Marlow | said | the bridge hums', 'Ada Marlow | added | it sings'])
    expect(proposedLines('It said the bridge hums.')).toEqual(['? | said | the bridge hums'])
  })
})

test('a day is worked out from the day of the article, with the words that tell it', () => {
  const article = readArticle(
    'On Saturday, the council said the bridge hums. Ada Marlow said yesterday that it sings. Bo Tennant said on June 2 that it howls.',
    'PLAIN',
  )
  const dates = proposalsOf(article, reportedIn(article.prose), '2025-06-09').map(({ saidAt }) => saidAt)
  expect(dates).toEqual([
    {
      edtf: '2025-06-07',
      basis: 'RESOLVED',
      note: '“On Saturday” in an article dated 2025-06-09, a Monday.',
    },
    { edtf: '2025-06-08', basis: 'RESOLVED', note: '“yesterday” in an article dated 2025-06-09, a Monday.' },
    {
      edtf: '2025-06-02',
      basis: 'INFERRED',
      note: '“on June 2” in an article dated 2025-06-09; it gives no year.',
    },
  ])
})

describe('quotations', () => {
  test.each([
    [
      'English',
      '“The bridge hums at night,” said Ada Marlow.',
      'Ada Marlow | said | The bridge hums at night',
    ],
    ['Ukrainian', '«Міст гуде щоночі», — сказала Ада Марлоу.', 'Ада Марлоу | сказала | Міст гуде щоночі'],
    [
      'Russian',
      '«Мост гудит каждую ночь», — сказала Ада Марлоу.',
      'Ада Марлоу | сказала | Мост гудит каждую ночь',
    ],
    [
      'German',
      '„Die Brücke summt jede Nacht“, sagte Ada Marlow.',
      'Ada Marlow | sagte | Die Brücke summt jede Nacht',
    ],
    [
      'French',
      '« Le pont chante la nuit », a déclaré Ada Marlow.',
      'Ada Marlow | déclaré | Le pont chante la nuit',
    ],
    [
      'Turkish',
      'Ada Marlow, “Köprü her gece uğulduyor” dedi.',
      'Ada Marlow | dedi | Köprü her gece uğulduyor',
    ],
  ])('are proposed in %s', (_language, text, line) => {
    expect(proposedLines(text)).toEqual([line])
  })

  test('words that are partly quoted keep their marks, and each passage says whether it is quoted', () => {
    const article = readArticle('Ada Marlow called the plan “a very costly joke” and left.', 'PLAIN')
    const [proposal] = proposalsOf(article, reportedIn(article.prose), null)
    expect(proposal?.passages.map(({ part, exact, quoted }) => [part, exact, quoted])).toEqual([
      ['SPEAKER', 'Ada Marlow', false],
      ['CUE', 'called', false],
      ['CONTENT', 'the plan', false],
      ['CONTENT', 'a very costly joke', true],
      ['CONTENT', 'and left', false],
    ])
  })

  test('a title or a word in quotation marks is no statement', () => {
    expect(
      proposedLines('In a report titled “The Bridge That Sings,” Ada Marlow thanked the “singers”.'),
    ).toEqual([])
  })
})

test('an id stands for its words, whatever their marks and wherever they are', () => {
  const idOf = (text: string) => {
    const article = readArticle(text, 'PLAIN')
    return proposalsOf(article, reportedIn(article.prose), null).map(({ id }) => id)
  }
  const before = idOf('Ada Marlow said the bridge hums.')
  expect(idOf('New: the ferry is late.\n\nMayor Ada Marlow said that  the bridge\nhums.')).toEqual(before)
  expect(idOf('Ada Marlow said the bridge sings.')).not.toEqual(before)
})

test.each([
  ['nothing', ''],
  ['marks alone', '“”«»"\'„“…—'],
  ['a lone surrogate', 'Ada Marlow said \uD800 the bridge hums.'],
  ['an unclosed quotation', '“The bridge hums at night, said Ada Marlow'],
  ['a very long sentence', `Ada Marlow said ${'the bridge hums and '.repeat(2_000)}sings.`],
  ['broken HTML', '<article><p>Ada Marlow said <b>the bridge hums<p></article></div><script>said'],
])('broken input does no harm: %s', (_what, text) => {
  for (const format of ['PLAIN', 'MARKDOWN', 'HTML'] as const) {
    const article = readArticle(text, format)
    for (const { passages } of proposalsOf(article, reportedIn(article.prose), null))
      for (const { status } of passages) expect(status).toBe('VERBATIM')
  }
})
