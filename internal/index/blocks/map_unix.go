//go:build unix

package blocks

import (
	"os"

	"golang.org/x/sys/unix"
)

// mapFile maps a file into memory. The mapping outlives the open file, and the
// file's name too.
func mapFile(in *os.File, size int) (data []byte, release bool, err error) {
	data, err = unix.Mmap(int(in.Fd()), 0, size, unix.PROT_READ, unix.MAP_SHARED)
	if err != nil {
		return nil, false, os.NewSyscallError("mmap", err)
	}
	return data, true, nil
}

func unmapFile(data []byte) { unix.Munmap(data) }
