package index

import (
	"isnad/internal/index/folder"
	"isnad/internal/index/manifest"
)

// A FolderError says that the system would not let an index directory be read or
// written. The live generation, where there is one, is as before.
type FolderError = folder.Error

// A LockedError says that another process is writing the index.
type LockedError = folder.LockedError

// Names that callers need and that package manifest defines.
type (
	Counts       = manifest.Counts
	DamagedError = manifest.DamagedError
)

// ErrNoIndex says that an index directory has no live generation yet.
var ErrNoIndex = manifest.ErrNoIndex

// Format is the number of the index format; see package manifest.
const Format = manifest.Format
