const POSTS =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|bluesky-embed|mastodon-embed|fb-(?:post|xfbml-parse-ignore)|tiktok-embed|text-post-media|truthsocial-embed|telegram-(?:post|embed)|linkedin-embed|reddit-(?:card|embed-bq)|[a-z]+-(?:tweet|toot|post|embed))(?=\s|$)/i

/**
 * Whether the classes of a `blockquote` are those of an embedded post: its paragraphs are the words, the rest says who
 * posted it.
 */
export const isPost = (classes: string): boolean => POSTS.test(classes)

/**
 * Whether the classes of a `blockquote` are those of a card that links to another page: a title, not somebody's words.
 */
export const isCard = (classes: string): boolean => /(?:^|\s)wp-embedded-content(?=\s|$)/.test(classes)

/** Whether a link's text in a post is not part of its words: a link to a picture, or a bare address. */
export const isAboutPost = (text: string): boolean =>
  /^\s*(?:pic\.(?:twitter|x)\.com\/|https?:\/\/|\[image or embed\])/i.test(text)
