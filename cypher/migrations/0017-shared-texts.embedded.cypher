// Sources that are recorded as copies, or judged to be, share a text, by which they are counted once. Kept texts have
// sketches, by which those that are alike are found.
CREATE INDEX source_sharedtextid IF NOT EXISTS FOR (n:Source) ON (n.sharedTextId);
// @data sharedTexts
