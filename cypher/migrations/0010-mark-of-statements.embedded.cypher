// This engine has one index of search texts.
