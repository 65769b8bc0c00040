//go:build !unix || solaris || illumos || aix

package doctor

import "errors"

// freeSpace is not known on this system.
func freeSpace(string) (int64, error) { return 0, errors.ErrUnsupported }

// writable can't be checked on this system.
func writable(string) error { return nil }
