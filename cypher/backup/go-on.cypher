// Says until when a backup certainly goes on. None is returned if it was taken for killed in the meantime.
// @query goOnWithBackup
// @mode write   @returns maybeOne
// @touches none
// @param id string
// @param until string
// @row until string
MATCH (backup:RunningBackup {id: $id})
SET backup.until = $until
RETURN backup.until AS until
