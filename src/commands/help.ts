export const help = `on-record: a graph of who said what, with the receipts.

Usage: on-record <command>

  serve                     serve GraphQL and the playground on http://127.0.0.1:4000
  import <bundle>           validate a bundle (JSON, or lines of JSON; - is standard input), then import it: all or nothing
  from-csv <file> -o FILE   make a bundle of a spreadsheet of statements
  export [options]          write the graph down as a bundle, on standard output or to a file
  diff <bundle> <bundle>    tell what changed from one to the other; --format markdown reads as a review comment
  validate <bundle>         tell everything that is wrong with a bundle; opens no store
  verify [options]          look for every passage in its source's text anew; tell what is worse than before
  check <draft>             look up every quotation of an article in Markdown, text or HTML; - is standard input
  stats [--server URL]      tell what the graph holds, here or on a running server
  backup [-o FILE]          write everything of the graph, its log and judgements too (an export is no backup)
  restore <backup>          restore a backup into an empty graph
  migrate                   bring the store's constraints and indexes up to date

  --help, -h                this text

export: --format json|ndjson|csv|jsonld (json), -o FILE, --title TEXT, --description TEXT; a part of the graph, with
everything that it refers to: --speaker ID, --about ID, --source ID, --type TYPE (each may be given several times),
--from DATE, --to DATE.

from-csv, check: --encoding LABEL, where a file is neither UTF-8 nor UTF-16 (windows-1251).

from-csv: columns speaker, role, text, quote, date, date_basis, type, url, title, published, publisher; --map "header=column"
where they go by other headers; --title TEXT (the file's name; of standard input it must be given). Names are looked up in the
graph (--server URL); what each means is written to FILE.decisions.json (--decisions FILE): write a decision where there is
none, and run it again.

import: --dry-run, tell what would be created, changed, left or in conflict; --overwrite, the bundle's word holds also
where the graph has another name, or somebody changed a record.

import, verify: --server URL, through a running server (as an admin: ON_RECORD_TOKEN).

import, validate, verify: --texts DIR, the texts of sources: files named by their ids with a dash for the colon
(source-daily-2025-06-07.md, .html or .txt), or as DIR/index.json lists them by id. verify: --source ID, only one.

check: --format table|json (table), --as md|html|txt (by the file's ending), --speaker ID (whose words they should be),
--server URL. Words count as found where a passage has them, but for punctuation; otherwise the exit code is 1.

Where the graph is, and what else can be set, is read from the environment:

  PORT, HOST                where to listen (4000, 127.0.0.1)
  ON_RECORD_DATA            the directory of the embedded store (.on-record), or :memory:
  ON_RECORD_DEMO            false leaves an empty graph empty
  NEO4J_URI                 a Neo4j to use instead, with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE

All settings: docs/configuration.md. One process at a time opens a directory; while a server holds it, ask the server.

Exit codes: 0 done; 1 refused: a bundle has problems, a quotation is not found, a passage is worse than before, the
graph has or became another; 2 wrong use, setting, id or token; 3 the store or server is not to be had.`
