import { BLOCKS, NEVER_SHOWN } from './html-elements.ts'
import { isAboutPost, isCard, isPost } from './posts.ts'
import type { ProseWriter } from './prose-writer.ts'

/** Code, and what is no text of the page. */
const PASSED_OVER = new Set([...NEVER_SHOWN, 'pre', 'code', 'samp', 'textarea', 'select', 'math', 'title'])
const OF_THE_HEAD = new Set([
  'head',
  'base',
  'link',
  'meta',
  'noscript',
  'script',
  'style',
  'template',
  'title',
])

type Piece = { readonly text: string; readonly at: number }

/** A `blockquote` that is open. */
type Block = {
  /** Whether only its paragraphs are the words of the post. */
  readonly isPost: boolean
  /** What says who said it. */
  readonly signature: Piece[]
}

/**
 * Reads a page element by element. `q` is quotation marks, a `blockquote` a block, and what says whose words these are stands behind
 * a dash after it. A block of HTML is a paragraph, `br` ends a line, and two of them a paragraph.
 */
export function htmlReader(prose: ProseWriter) {
  const blocks: Block[] = []
  /** The element that is passed over, and how many of its name are open. */
  let passedOver = ''
  let passedDepth = 0
  /** The element of a block in which it says who, and how many of its name are open. */
  let signing = ''
  let signingDepth = 0
  let inParagraph = false
  let inLink = false
  /** Whether a block just ended, whose caption says who. */
  let isBehindBlock = false
  let captionBegins = false

  const isOfSignature = () => {
    const block = blocks.at(-1)
    return block !== undefined && (signing !== '' || (block.isPost && !inParagraph))
  }

  function words(text: string, at: number) {
    if (passedOver !== '') return
    if (isOfSignature()) blocks.at(-1)?.signature.push({ text, at })
    else if (!(inLink && blocks.at(-1)?.isPost && isAboutPost(text))) {
      const begins = text.search(/\S/)
      if (begins !== -1) {
        if (captionBegins && !/^[—–―-]/.test(text.slice(begins))) prose.put('— ', at + begins)
        captionBegins = false
        isBehindBlock = false
      }
      prose.text(text, at)
    }
  }

  function endBlock(at: number) {
    const block = blocks.pop()
    if (block === undefined) return
    signing = ''
    prose.endBlock(at)
    isBehindBlock = true
    const first = block.signature.find(({ text }) => /[\p{L}\p{N}]/u.test(text))
    if (first === undefined) return
    prose.endParagraph()
    if (!block.signature.some(({ text }) => /^\s*[—–―-]/.test(text))) prose.put('—', first.at)
    for (const { text, at: place } of block.signature) prose.text(text, place)
    prose.endParagraph()
  }

  return {
    text: words,
    reference: words,
    begins(name: string, classes: string, at: number, isClosed: boolean) {
      if (passedOver === 'head' && !OF_THE_HEAD.has(name)) passedOver = ''
      if (passedOver !== '') {
        if (name === passedOver) passedDepth += 1
        // Code in a line ends with its paragraph, closed or not.
        if (!(BLOCKS.has(name) && passedOver === 'code')) return
        passedOver = ''
      }
      if (isClosed && (name === 'svg' || name === 'math')) return
      if (PASSED_OVER.has(name) || (name === 'blockquote' && isCard(classes))) {
        passedOver = name
        passedDepth = 1
        if (name === 'pre') prose.endParagraph()
        else prose.text(' ', at)
        return
      }
      if (signing !== '' && name === signing) signingDepth += 1
      switch (name) {
        case 'br':
          if (!isOfSignature()) prose.endLine()
          return
        case 'q':
          prose.put('“', at)
          return
        case 'a':
          inLink = true
          return
        case 'blockquote':
          prose.beginBlock(at)
          blocks.push({ isPost: isPost(classes), signature: [] })
          inParagraph = false
          return
      }
      if (name === 'p') inParagraph = true
      const signs = name === 'footer' || (name === 'cite' && prose.isBehindSentence())
      if (blocks.length > 0 && signing === '' && signs) {
        signing = name
        signingDepth = 1
      }
      if (BLOCKS.has(name) && !isOfSignature()) prose.endParagraph()
      if (name === 'figcaption') captionBegins = isBehindBlock
    },
    ends(name: string, at: number) {
      if (passedOver !== '') {
        if (name !== passedOver) {
          if (!(BLOCKS.has(name) && passedOver === 'code')) return
          passedOver = ''
        } else {
          passedDepth -= 1
          if (passedDepth === 0) passedOver = ''
          return
        }
      }
      if (name === signing) {
        signingDepth -= 1
        if (signingDepth === 0) signing = ''
      }
      if (name === 'q') prose.close('”', at)
      else if (name === 'a') inLink = false
      else if (name === 'blockquote') endBlock(at)
      else if (BLOCKS.has(name) && !isOfSignature()) prose.endParagraph()
      if (name === 'p') inParagraph = false
    },
    /** Ends what is open. */
    finish(at: number) {
      while (blocks.length > 0) endBlock(at)
    },
  }
}
