package doctor

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	"isnad/internal/units"
)

// enough is the free space in bytes below which an update may fail: a new generation is
// stored beside the live one until it is complete.
const enough = 200 << 20

func (d doctor) disk() Finding {
	free, err := freeSpace(existing(d.cfg.DataDir))
	switch {
	case errors.Is(err, errors.ErrUnsupported):
		return Finding{Check: "disk", Status: OK, Detail: "the room left can't be asked for on " + runtime.GOOS}
	case err != nil:
		return Failed("disk", err)
	}
	found := Finding{Check: "disk", Status: OK, Detail: fmt.Sprintf("%s: %s free", d.cfg.DataDir, units.Bytes(free))}
	if free < enough {
		found.Status, found.Hint = Warn, "make room, or name another folder: --data DIR"
	}
	return found
}

// existing returns dir or, if it does not exist yet, the nearest folder above it that does.
func existing(dir string) string {
	for {
		if _, err := os.Stat(dir); err == nil || dir == filepath.Dir(dir) {
			return dir
		}
		dir = filepath.Dir(dir)
	}
}
