// Package input reads questions from a stream, one a line.
package input

import (
	"bufio"
	"context"
	"errors"
	"io"
	"iter"
	"strings"
	"unicode/utf8"
)

// maxLine limits how much of a line is kept, in bytes: far more than a question may have, and
// little enough to keep in memory.
const maxLine = 1 << 20

// Lines reads one question a line from r until its end.
//
// A goroutine reads, so that an interrupt can end a read that waits for a terminal.
func Lines(ctx context.Context, r io.Reader) iter.Seq2[string, error] {
	type item struct {
		line string
		err  error
	}
	return func(yield func(string, error) bool) {
		items, done := make(chan item), make(chan struct{})
		defer close(done)
		go func() {
			defer close(items)
			in := bufio.NewReader(r)
			for {
				line, err := readLine(in)
				if errors.Is(err, io.EOF) {
					return
				}
				select {
				case items <- item{line, err}:
				case <-done:
					return
				}
				if err != nil {
					return
				}
			}
		}()
		for {
			select {
			case <-ctx.Done():
				yield("", ctx.Err())
				return
			case it, ok := <-items:
				if !ok || !yield(it.line, it.err) {
					return
				}
			}
		}
	}
}

// readLine returns the next line without its end. It returns io.EOF alone, after the last
// line.
func readLine(in *bufio.Reader) (string, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		line = append(line, part[:min(len(part), maxLine-len(line))]...)
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && len(part)+len(line) == 0:
			return "", io.EOF
		case err != nil && !errors.Is(err, io.EOF):
			return "", err
		}
		if len(line) == maxLine {
			line = wholeRunes(line)
		}
		return strings.TrimPrefix(strings.TrimRight(string(line), "\r\n"), "\ufeff"), nil
	}
}

// wholeRunes drops a character that the end of b cuts in two.
func wholeRunes(b []byte) []byte {
	for i := len(b) - 1; i >= 0 && i >= len(b)-utf8.UTFMax; i-- {
		if utf8.RuneStart(b[i]) {
			if !utf8.FullRune(b[i:]) {
				return b[:i]
			}
			break
		}
	}
	return b
}
