//go:build !unix

package blocks

import (
	"io"
	"os"
)

// mapFile reads a file whole: on Windows a mapped file could not be removed.
func mapFile(in *os.File, size int) (data []byte, release bool, err error) {
	data = make([]byte, size)
	_, err = io.ReadFull(io.NewSectionReader(in, 0, int64(size)), data)
	return data, false, err
}

func unmapFile([]byte) {}
