//go:build unix && !solaris && !illumos && !aix

package doctor

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// freeSpace returns how many bytes this user may still write on the disk of dir.
func freeSpace(dir string) (int64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, fmt.Errorf("free space of %s: %w", dir, err)
	}
	return int64(s.Bavail) * int64(s.Bsize), nil
}

// writable returns an error if this user can't write in dir, or could not once it exists.
func writable(dir string) error {
	at := existing(dir)
	if err := unix.Access(at, unix.W_OK|unix.X_OK); err != nil {
		return fmt.Errorf("%s: %w", at, err)
	}
	return nil
}
