//go:build !unix || solaris || illumos || aix

package doctor

import "errors"

// freeSpace is unknown here.
func freeSpace(string) (int64, error) { return 0, errors.ErrUnsupported }

// writable can't be asked for here.
func writable(string) error { return nil }
