/** How a quotation mark opens, and what closes it. */
export type Opener = {
  /** The marks, any of which closes it. */
  readonly closes: readonly string[]
  /** A single mark may be an apostrophe. */
  readonly single: boolean
  /** Stands apart from the words that it is around: " We will go ". */
  readonly spaced: boolean
}

// German and Polish close „ with “ or ”; Scandinavian texts repeat ”, or turn guillemets around. Typing gives `` '' and ,, ''.
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

/** What a mark opens, where it opens anything. */
export const openerOf = (mark: string): Opener | null => openers.get(mark) ?? null

/** Marks that people mix up: where one of these ends words, it closes any of the others. */
const MIXED_UP = ['"', '“', '”', '„', '‟', '″', '＂', 'ʺ', '״', '``', "''", ',,', '‘‘', '’’', '‚‚']
export const isMixedUp = (mark: string): boolean => MIXED_UP.includes(mark)

/** Every mark, the longest first; and where a paragraph ends, by a blank line. */
export const MARKS =
  /``|''|,,(?!,)|‘‘|’’|‚‚|<<|>>|["＂“”„‟«»‹›‘’‚‛'＇`「」『』｢｣﹁﹂﹃﹄〝〞〟❝❞″ʺ״\uE000\uE001]|\n[ \t]*\n\s*/g
