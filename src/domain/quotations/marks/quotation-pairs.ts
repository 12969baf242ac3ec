/** An opening quotation mark, and what closes it. */
export type Opener = {
  /** The marks, any of which closes it. */
  readonly closes: readonly string[]
  /** A single mark, which may be an apostrophe. */
  readonly single: boolean
  /** Set apart from the words that it encloses: " We will go ". */
  readonly spaced: boolean
}

// German and Polish close „ with “ or ”; Scandinavian texts repeat ”, or use guillemets the other way round. `` '' and
// ,, '' are typed.
const CLOSED_BY: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '″': '″',
  ʺ: 'ʺ',
  '״': '״',
  "''": "'' ’’",
  '``': "'' \" ” ’’",
  ',,': "'' \" “ ” ‘‘ ’’ ``",
  '‘‘': '’’ ”',
  '‚‚': '‘‘ ’’ “',
  '“': '” 〞',
  '”': '”',
  '„': '“ ” ‟',
  '‟': '”',
  '«': '»',
  '»': '« »',
  '<<': '>>',
  '‹': '›',
  '›': '‹ ›',
  '‘': '’',
  '‚': '‘ ’',
  '‛': '’',
  "'": "'",
  '＇': '＇',
  '`': "'",
  '「': '」',
  '『': '』',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞 〟',
  '❝': '❞',
  '\uE000': '\uE001',
}

const SINGLE = ['‘', '‚', '‛', "'", '＇', '`', '‹', '›']

const openers: ReadonlyMap<string, Opener> = new Map(
  Object.entries(CLOSED_BY).map(([mark, closes]) => [
    mark,
    { closes: closes.split(' '), single: SINGLE.includes(mark), spaced: false },
  ]),
)

/** What a mark opens, if anything. */
export const openerOf = (mark: string): Opener | null => openers.get(mark) ?? null

/** Marks that are often confused: at the end of words, any of these closes any of the others. */
const MIXED_UP = ['"', '“', '”', '„', '‟', '″', '＂', 'ʺ', '״', '``', "''", ',,', '‘‘', '’’', '‚‚']
export const isMixedUp = (mark: string): boolean => MIXED_UP.includes(mark)

/** Every mark, the longest first, and the ends of paragraphs, which are blank lines. */
export const MARKS =
  /``|''|,,(?!,)|‘‘|’’|‚‚|<<|>>|["＂“”„‟«»‹›‘’‚‛'＇`「」『』｢｣﹁﹂﹃﹄〝〞〟❝❞″ʺ״\uE000\uE001]|\n[ \t]*\n\s*/g
