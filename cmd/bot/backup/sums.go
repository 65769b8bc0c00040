package backup

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
)

// sums are checksums of files in the form of sha256sum.
type sums struct{ lines bytes.Buffer }

func newSum() hash.Hash { return sha256.New() }

func (s *sums) add(name string, sum hash.Hash) {
	fmt.Fprintf(&s.lines, "%s  %s\n", hex.EncodeToString(sum.Sum(nil)), name)
}

func (s *sums) text() []byte { return s.lines.Bytes() }
