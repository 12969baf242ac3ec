import { BLOCKS, NEVER_SHOWN } from './html-elements.ts'
import { isAboutPost, isCard, isPost } from './posts.ts'
import type { ProseWriter } from './prose-writer.ts'

/** Elements whose content is skipped: code, and anything that is not the page's text. */
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

/** An open `blockquote`. */
type Block = {
  /** Whether only its paragraphs are the words of the post. */
  readonly isPost: boolean
  /** The pieces that say who said it. */
  readonly signature: Piece[]
}

/**
 * Reads a page element by element. `q` becomes quotation marks, a `blockquote` becomes a block, and the text that says
 * whose words these are follows after a dash. A block of HTML becomes a paragraph, `br` ends a line, and two of them
 * end a paragraph.
 */
export function htmlReader(prose: ProseWriter) {
  const blocks: Block[] = []
  /** The element whose content is being skipped, and how many elements of that name are open. */
  let passedOver = ''
  let passedDepth = 0
  /** The element of a block that says who said it, and how many elements of that name are open. */
  let signing = ''
  let signingDepth = 0
  let inParagraph = false
  let inLink = false
  /** Whether a block has just ended, so that a caption may say who said it. */
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
        // Inline code ends with its paragraph, closed or not.
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
    /** Ends everything that is open. */
    finish(at: number) {
      while (blocks.length > 0) endBlock(at)
    },
  }
}
