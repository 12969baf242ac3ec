const POSTS =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|bluesky-embed|mastodon-embed|fb-(?:post|xfbml-parse-ignore)|tiktok-embed|text-post-media|truthsocial-embed|telegram-(?:post|embed)|linkedin-embed|reddit-(?:card|embed-bq)|[a-z]+-(?:tweet|toot|post|embed))(?=\s|$)/i

/** Whether the classes of a `blockquote` are those of a post that a page shows of a network: its paragraphs are the words, the rest says who. */
export const isPost = (classes: string): boolean => POSTS.test(classes)

/** Whether the classes of a `blockquote` are those of a card that leads to another page: a title, not what somebody said. */
export const isCard = (classes: string): boolean => /(?:^|\s)wp-embedded-content(?=\s|$)/.test(classes)

/** Whether the text of a link in a post is none of its words: that of a picture or of where a link leads. */
export const isAboutPost = (text: string): boolean =>
  /^\s*(?:pic\.(?:twitter|x)\.com\/|https?:\/\/|\[image or embed\])/i.test(text)
