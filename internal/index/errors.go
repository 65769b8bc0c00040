package index

import (
	"isnad/internal/index/folder"
)

// A FolderError says that the system would not let an index directory be read or
// written. The live generation, where there is one, is as before.
type FolderError = folder.Error

// A LockedError says that another process is writing the index.
type LockedError = folder.LockedError
